/** Papers over HTTP. */
@NullMarked
package cn.duban.hazard.document.web;

import org.jspecify.annotations.NullMarked;
