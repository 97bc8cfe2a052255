/** The decision table, evaluated by the engine's DMN part. */
@NullMarked
package cn.duban.incident.grading.process;

import org.jspecify.annotations.NullMarked;
