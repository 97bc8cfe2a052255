package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The plate was lifted (摘牌).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param liftingNumber official number of the lifting notice
 */
@EventOf(Topics.PLATE)
public record PlateLifted(PlateSnapshot plate, String by, OffsetDateTime at, String liftingNumber)
        implements PlateEvent {}
