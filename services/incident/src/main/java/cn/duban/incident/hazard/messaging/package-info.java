/** What hazards tell. */
@NullMarked
package cn.duban.incident.hazard.messaging;

import org.jspecify.annotations.NullMarked;
