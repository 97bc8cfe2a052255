package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The measures were evaluated (评估).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record IncidentEvaluated(IncidentSnapshot incident, String by, OffsetDateTime at, boolean passed)
        implements IncidentEvent {}
