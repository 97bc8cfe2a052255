package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * All four sets are signed and the case went to the archive (结案).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record IncidentClosed(IncidentSnapshot incident, String by, OffsetDateTime at) implements IncidentEvent {}
