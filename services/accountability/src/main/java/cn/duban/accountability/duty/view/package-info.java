/** Duties as they are read: lists, one duty, a leader's own page, a superior's overview. */
@NullMarked
package cn.duban.accountability.duty.view;

import org.jspecify.annotations.NullMarked;
