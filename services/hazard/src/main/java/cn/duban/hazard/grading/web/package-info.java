/** Criteria, suggestions and the confirmation of a grade over HTTP. */
@NullMarked
package cn.duban.hazard.grading.web;

import org.jspecify.annotations.NullMarked;
