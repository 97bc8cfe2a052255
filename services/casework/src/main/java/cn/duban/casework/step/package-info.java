/** What follows a step on whatever case: its clocks, its tasks. */
@NullMarked
package cn.duban.casework.step;

import org.jspecify.annotations.NullMarked;
