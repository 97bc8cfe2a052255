/** Publishes what a step did: tasks, events, audit. */
@NullMarked
package cn.duban.incident.telling;

import org.jspecify.annotations.NullMarked;
