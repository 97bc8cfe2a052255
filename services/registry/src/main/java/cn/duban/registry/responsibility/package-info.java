/** The resolver over the registry's facts, kept in memory. */
@NullMarked
package cn.duban.registry.responsibility;

import org.jspecify.annotations.NullMarked;
