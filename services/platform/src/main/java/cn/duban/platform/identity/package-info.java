/** Who calls, on which post, and what that person may see. */
@NullMarked
package cn.duban.platform.identity;

import org.jspecify.annotations.NullMarked;
