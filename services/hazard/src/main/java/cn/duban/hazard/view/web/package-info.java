/** Reading over HTTP. */
@NullMarked
package cn.duban.hazard.view.web;

import org.jspecify.annotations.NullMarked;
