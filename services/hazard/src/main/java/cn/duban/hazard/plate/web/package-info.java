/** Plates over HTTP. */
@NullMarked
package cn.duban.hazard.plate.web;

import org.jspecify.annotations.NullMarked;
