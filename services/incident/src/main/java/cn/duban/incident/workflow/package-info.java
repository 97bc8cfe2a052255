/** The process behind an incident. */
@NullMarked
package cn.duban.incident.workflow;

import org.jspecify.annotations.NullMarked;
