/** Filing over HTTP. */
@NullMarked
package cn.duban.hazard.report.web;

import org.jspecify.annotations.NullMarked;
