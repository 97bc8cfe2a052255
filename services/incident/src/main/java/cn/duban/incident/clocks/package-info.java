/** Clocks of an incident. */
@NullMarked
package cn.duban.incident.clocks;

import org.jspecify.annotations.NullMarked;
