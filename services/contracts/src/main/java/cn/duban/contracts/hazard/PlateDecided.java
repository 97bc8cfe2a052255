package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Whether it is listed, and at which level, was decided.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateDecided(
        PlateSnapshot plate, String by, OffsetDateTime at, boolean listed, PlateLevel level, String reason)
        implements PlateEvent {}
