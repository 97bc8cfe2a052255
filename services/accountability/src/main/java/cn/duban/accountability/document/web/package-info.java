/** Papers over HTTP. */
@NullMarked
package cn.duban.accountability.document.web;

import org.jspecify.annotations.NullMarked;
