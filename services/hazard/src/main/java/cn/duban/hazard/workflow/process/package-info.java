/** The only package of this service that knows the process engine. */
@NullMarked
package cn.duban.hazard.workflow.process;

import org.jspecify.annotations.NullMarked;
