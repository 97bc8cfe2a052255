/** Unlisted major hazards, treated as incidents. */
@NullMarked
package cn.duban.incident.hazard;

import org.jspecify.annotations.NullMarked;
