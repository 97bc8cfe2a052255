/** Clocks over HTTP. */
@NullMarked
package cn.duban.registry.clock.web;

import org.jspecify.annotations.NullMarked;
