/** Faults of reporting. */
@NullMarked
package cn.duban.incident.fault;

import org.jspecify.annotations.NullMarked;
