/** Measures over HTTP. */
@NullMarked
package cn.duban.hazard.enforcement.web;

import org.jspecify.annotations.NullMarked;
