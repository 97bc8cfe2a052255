/** Writes a step and tells it. */
@NullMarked
package cn.duban.accountability.telling;

import org.jspecify.annotations.NullMarked;
