/** Reporting an incident and what is said of it later. */
@NullMarked
package cn.duban.incident.report;

import org.jspecify.annotations.NullMarked;
