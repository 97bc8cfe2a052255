/** The inquiry over HTTP. */
@NullMarked
package cn.duban.incident.inquiry.web;

import org.jspecify.annotations.NullMarked;
