package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The plate was filed with the body above (挂牌备案).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateRecorded(PlateSnapshot plate, String by, OffsetDateTime at, String withBody) implements PlateEvent {}
