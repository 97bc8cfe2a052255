/** Enterprises over HTTP. */
@NullMarked
package cn.duban.registry.enterprise.web;

import org.jspecify.annotations.NullMarked;
