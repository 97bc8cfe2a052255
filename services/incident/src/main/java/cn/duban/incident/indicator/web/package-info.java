/** Control targets over HTTP. */
@NullMarked
package cn.duban.incident.indicator.web;

import org.jspecify.annotations.NullMarked;
