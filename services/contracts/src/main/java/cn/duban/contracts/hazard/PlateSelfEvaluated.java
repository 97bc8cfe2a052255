package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The enterprise had the result evaluated (自评或评价机构评价).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateSelfEvaluated(PlateSnapshot plate, String by, OffsetDateTime at, boolean passed)
        implements PlateEvent {}
