/** Who acts now, from token and directory. */
@NullMarked
package cn.duban.hazard.actor;

import org.jspecify.annotations.NullMarked;
