package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A hazard was proposed for listed supervision (提请挂牌督办).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateProposed(PlateSnapshot plate, String by, OffsetDateTime at, PlateOrigin origin, String reason)
        implements PlateEvent {}
