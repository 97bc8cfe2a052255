/** Duties over HTTP. */
@NullMarked
package cn.duban.accountability.duty.web;

import org.jspecify.annotations.NullMarked;
