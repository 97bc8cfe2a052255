package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The plan was approved or returned.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record PlanReviewed(HazardSnapshot hazard, String by, OffsetDateTime at, boolean approved, String reason)
        implements HazardEvent {}
