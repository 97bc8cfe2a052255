/** Grades over HTTP. */
@NullMarked
package cn.duban.incident.grading.web;

import org.jspecify.annotations.NullMarked;
