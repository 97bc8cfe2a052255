/** The decision table, evaluated by the engine's DMN part. */
@NullMarked
package cn.duban.accountability.trigger.process;

import org.jspecify.annotations.NullMarked;
