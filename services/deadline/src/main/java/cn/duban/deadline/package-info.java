/** Deadlines that were armed: {@link cn.duban.deadline.DeadlineService} is the way in. */
@NullMarked
package cn.duban.deadline;

import org.jspecify.annotations.NullMarked;
