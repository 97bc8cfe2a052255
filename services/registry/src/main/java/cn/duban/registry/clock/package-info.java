/** Clock catalogue, holidays and the demo clock. */
@NullMarked
package cn.duban.registry.clock;

import org.jspecify.annotations.NullMarked;
