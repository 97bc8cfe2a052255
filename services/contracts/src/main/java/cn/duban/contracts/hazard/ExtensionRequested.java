package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * More time was asked for.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record ExtensionRequested(
        HazardSnapshot hazard, String by, OffsetDateTime at, OffsetDateTime until, String reason)
        implements HazardEvent {}
