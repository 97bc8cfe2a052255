package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * One of the four sets of evidence was signed.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record EvidenceSetSigned(IncidentSnapshot incident, String by, OffsetDateTime at, EvidenceSet set)
        implements IncidentEvent {}
