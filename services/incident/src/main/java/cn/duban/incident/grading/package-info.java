/** The grade of an incident and what follows from it. */
@NullMarked
package cn.duban.incident.grading;

import org.jspecify.annotations.NullMarked;
