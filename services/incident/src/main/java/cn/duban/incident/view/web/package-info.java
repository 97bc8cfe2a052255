/** Reading over HTTP. */
@NullMarked
package cn.duban.incident.view.web;

import org.jspecify.annotations.NullMarked;
