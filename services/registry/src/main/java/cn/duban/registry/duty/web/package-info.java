/** Duties over HTTP. */
@NullMarked
package cn.duban.registry.duty.web;

import org.jspecify.annotations.NullMarked;
