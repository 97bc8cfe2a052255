/** Faults over HTTP. */
@NullMarked
package cn.duban.incident.fault.web;

import org.jspecify.annotations.NullMarked;
