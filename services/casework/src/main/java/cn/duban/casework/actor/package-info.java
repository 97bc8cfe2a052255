/** Who acts and signs. */
@NullMarked
package cn.duban.casework.actor;

import org.jspecify.annotations.NullMarked;
