package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The level above was asked to list the hazard (提请上级挂牌督办).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param from level that asks
 * @param to level that is asked
 */
@EventOf(Topics.PLATE)
public record PlateEscalated(
        PlateSnapshot plate, String by, OffsetDateTime at, PlateLevel from, PlateLevel to, String reason)
        implements PlateEvent {}
