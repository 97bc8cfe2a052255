/** What people do about the clocks of a service: questions that are open, and what a holiday notice would move. */
@NullMarked
package cn.duban.deadline.desk;

import org.jspecify.annotations.NullMarked;
