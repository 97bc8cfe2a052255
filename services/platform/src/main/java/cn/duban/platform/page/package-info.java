/** One page of a list. */
@NullMarked
package cn.duban.platform.page;

import org.jspecify.annotations.NullMarked;
