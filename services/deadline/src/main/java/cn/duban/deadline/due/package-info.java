/** When a clock ends, how far it may be moved, and when to remind. */
@NullMarked
package cn.duban.deadline.due;

import org.jspecify.annotations.NullMarked;
