package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The lifting was published (摘牌公布).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateLiftingPublished(PlateSnapshot plate, String by, OffsetDateTime at, String channel)
        implements PlateEvent {}
