package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * What the flash report lacked was completed.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record IncidentCompleted(IncidentSnapshot incident, String by, OffsetDateTime at) implements IncidentEvent {}
