/** The process engine: its settings, its models, its timers. */
@NullMarked
package cn.duban.accountability.workflow.process;

import org.jspecify.annotations.NullMarked;
