/** Plan, progress and extension over HTTP. */
@NullMarked
package cn.duban.hazard.rectification.web;

import org.jspecify.annotations.NullMarked;
