/** Hazards from report to write-off: 排查、登记、评估、报告、治理、销号. */
@NullMarked
package cn.duban.hazard;

import org.jspecify.annotations.NullMarked;
