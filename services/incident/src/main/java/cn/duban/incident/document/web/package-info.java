/** Papers over HTTP. */
@NullMarked
package cn.duban.incident.document.web;

import org.jspecify.annotations.NullMarked;
