/** Statistics over HTTP. */
@NullMarked
package cn.duban.incident.statistics.web;

import org.jspecify.annotations.NullMarked;
