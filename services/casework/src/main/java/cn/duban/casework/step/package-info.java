/** The one door to a case, and what follows a step: clocks, events, audit, tasks, process. */
@NullMarked
package cn.duban.casework.step;

import org.jspecify.annotations.NullMarked;
