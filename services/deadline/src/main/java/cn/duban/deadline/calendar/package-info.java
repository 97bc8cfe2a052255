/** The State Council's holiday notices as data, and working days counted by them. */
@NullMarked
package cn.duban.deadline.calendar;

import org.jspecify.annotations.NullMarked;
