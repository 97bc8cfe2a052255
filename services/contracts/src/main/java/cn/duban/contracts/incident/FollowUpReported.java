package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The state of things was reported again (续报).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record FollowUpReported(IncidentSnapshot incident, String by, OffsetDateTime at) implements IncidentEvent {}
