package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The level above decided whether it takes the plate over (升级挂牌督办).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateRaiseDecided(
        PlateSnapshot plate, String by, OffsetDateTime at, boolean raised, PlateLevel level, String reason)
        implements PlateEvent {}
