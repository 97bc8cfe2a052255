/** The one clock, which a demonstration may move forward. */
@NullMarked
package cn.duban.platform.time;

import org.jspecify.annotations.NullMarked;
