/** Grades suggested from versioned criteria, and confirmed by a person. */
@NullMarked
package cn.duban.hazard.grading;

import org.jspecify.annotations.NullMarked;
