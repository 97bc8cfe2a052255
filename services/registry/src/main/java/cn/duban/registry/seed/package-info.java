/** Loads the facts under {@code seeds/}; the build checks them with the same code. */
@NullMarked
package cn.duban.registry.seed;

import org.jspecify.annotations.NullMarked;
