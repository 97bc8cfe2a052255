/** The relay over HTTP. */
@NullMarked
package cn.duban.incident.relay.web;

import org.jspecify.annotations.NullMarked;
