/** Closing an incident: measures, sanctions, education, the four sets of evidence (四不放过), archive and evaluation. */
@NullMarked
package cn.duban.incident.closure;

import org.jspecify.annotations.NullMarked;
