/** Filters and limits common to all HTTP endpoints. */
@NullMarked
package cn.duban.platform.web;

import org.jspecify.annotations.NullMarked;
