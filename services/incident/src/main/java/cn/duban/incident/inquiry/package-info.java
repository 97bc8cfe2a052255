/** The inquiry into an incident: team, appraisal, report, reply, publication, listed supervision. */
@NullMarked
package cn.duban.incident.inquiry;

import org.jspecify.annotations.NullMarked;
