/** The only package of this service, but for the decision table, that knows the process engine. */
@NullMarked
package cn.duban.incident.workflow.process;

import org.jspecify.annotations.NullMarked;
