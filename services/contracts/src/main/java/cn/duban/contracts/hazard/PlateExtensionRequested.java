package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * More time was asked for.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateExtensionRequested(
        PlateSnapshot plate, String by, OffsetDateTime at, OffsetDateTime until, String reason) implements PlateEvent {}
