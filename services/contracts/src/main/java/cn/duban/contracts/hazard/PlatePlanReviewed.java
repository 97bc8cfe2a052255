package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The plan was approved or returned.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlatePlanReviewed(PlateSnapshot plate, String by, OffsetDateTime at, boolean approved, String reason)
        implements PlateEvent {}
