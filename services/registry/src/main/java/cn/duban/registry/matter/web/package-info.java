/** Matters over HTTP. */
@NullMarked
package cn.duban.registry.matter.web;

import org.jspecify.annotations.NullMarked;
