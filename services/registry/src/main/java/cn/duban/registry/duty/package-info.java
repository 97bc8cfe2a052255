/** What bodies and posts must do. */
@NullMarked
package cn.duban.registry.duty;

import org.jspecify.annotations.NullMarked;
