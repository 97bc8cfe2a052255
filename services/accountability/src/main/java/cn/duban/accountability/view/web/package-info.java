/** Reads them, and takes steps over HTTP. */
@NullMarked
package cn.duban.accountability.view.web;

import org.jspecify.annotations.NullMarked;
