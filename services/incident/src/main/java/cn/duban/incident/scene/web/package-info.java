/** Arrivals over HTTP. */
@NullMarked
package cn.duban.incident.scene.web;

import org.jspecify.annotations.NullMarked;
