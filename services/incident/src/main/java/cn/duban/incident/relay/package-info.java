/** Who takes reports at each level, as data, and the steps of the relay. */
@NullMarked
package cn.duban.incident.relay;

import org.jspecify.annotations.NullMarked;
