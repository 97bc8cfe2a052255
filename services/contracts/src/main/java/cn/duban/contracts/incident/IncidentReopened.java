package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The case was opened again.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record IncidentReopened(IncidentSnapshot incident, String by, OffsetDateTime at, String reason)
        implements IncidentEvent {}
