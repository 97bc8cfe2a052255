/** Clocks and terms of matters. */
@NullMarked
package cn.duban.accountability.clocks;

import org.jspecify.annotations.NullMarked;
