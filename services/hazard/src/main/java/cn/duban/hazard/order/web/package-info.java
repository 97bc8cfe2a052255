/** Orders over HTTP. */
@NullMarked
package cn.duban.hazard.order.web;

import org.jspecify.annotations.NullMarked;
