/** Figures of a period and a place: counted by the database within the caller's scope, exported as Excel and PDF. */
@NullMarked
package cn.duban.incident.statistics;

import org.jspecify.annotations.NullMarked;
