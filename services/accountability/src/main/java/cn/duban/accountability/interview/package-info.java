/** Interviews (约谈): summons, attendance, minutes, promises. */
@NullMarked
package cn.duban.accountability.interview;

import org.jspecify.annotations.NullMarked;
