package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A measure, sanction or training was done.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record ClosureItemCompleted(IncidentSnapshot incident, String by, OffsetDateTime at, EvidenceSet set)
        implements IncidentEvent {}
