package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * It proved to be a second report of another incident.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param into id of the incident that goes on
 */
@EventOf(Topics.INCIDENT)
public record IncidentMerged(IncidentSnapshot incident, String by, OffsetDateTime at, String into)
        implements IncidentEvent {}
