package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The lifting was applied for in writing (书面申请).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateAcceptanceRequested(PlateSnapshot plate, String by, OffsetDateTime at) implements PlateEvent {}
