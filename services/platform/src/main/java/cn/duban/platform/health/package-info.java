/** Readiness and lag. */
@NullMarked
package cn.duban.platform.health;

import org.jspecify.annotations.NullMarked;
