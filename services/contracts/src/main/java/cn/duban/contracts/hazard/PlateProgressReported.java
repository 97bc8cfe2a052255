package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * How far the rectification is.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateProgressReported(PlateSnapshot plate, String by, OffsetDateTime at, int percent)
        implements PlateEvent {}
