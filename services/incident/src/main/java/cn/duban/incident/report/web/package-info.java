/** Reports over HTTP. */
@NullMarked
package cn.duban.incident.report.web;

import org.jspecify.annotations.NullMarked;
