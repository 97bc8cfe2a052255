/** Which clocks there are, by which rule, and which of them holds at a place on a day. */
@NullMarked
package cn.duban.deadline.catalogue;

import org.jspecify.annotations.NullMarked;
