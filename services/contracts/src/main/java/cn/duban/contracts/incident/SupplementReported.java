package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Changed casualties were reported (补报).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record SupplementReported(IncidentSnapshot incident, String by, OffsetDateTime at) implements IncidentEvent {}
