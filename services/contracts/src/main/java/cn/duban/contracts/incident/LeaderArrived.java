package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A leader is at the scene (赶赴现场).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param post id of the post
 */
@EventOf(Topics.INCIDENT)
public record LeaderArrived(
        IncidentSnapshot incident, String by, OffsetDateTime at, String post, OffsetDateTime arrivedAt)
        implements IncidentEvent {}
