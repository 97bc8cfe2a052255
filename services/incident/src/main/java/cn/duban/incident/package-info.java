/** Incidents from flash report to evaluation: 快报、上报、续报、补报、调查、四不放过、评估. */
@NullMarked
package cn.duban.incident;

import org.jspecify.annotations.NullMarked;
