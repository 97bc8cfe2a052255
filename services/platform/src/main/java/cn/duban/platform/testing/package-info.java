/** Checks that a service's tests run over its endpoints. */
@NullMarked
package cn.duban.platform.testing;

import org.jspecify.annotations.NullMarked;
