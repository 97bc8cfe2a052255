/** Closing over HTTP. */
@NullMarked
package cn.duban.incident.closure.web;

import org.jspecify.annotations.NullMarked;
