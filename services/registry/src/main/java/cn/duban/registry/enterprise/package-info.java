/** Enterprises: the one part of the registry that users write. */
@NullMarked
package cn.duban.registry.enterprise;

import org.jspecify.annotations.NullMarked;
