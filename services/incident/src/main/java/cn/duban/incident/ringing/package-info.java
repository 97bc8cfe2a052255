/** What happens when a clock rings or a period ends. */
@NullMarked
package cn.duban.incident.ringing;

import org.jspecify.annotations.NullMarked;
