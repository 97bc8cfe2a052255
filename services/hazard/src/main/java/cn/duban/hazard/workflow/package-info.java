/** The process behind a hazard; the engine itself is known below, in process, only. */
@NullMarked
package cn.duban.hazard.workflow;

import org.jspecify.annotations.NullMarked;
