package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The result was reviewed on site (现场核查).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param passed whether the plate can be lifted
 * @param hopeless whether measures are decided on instead of sending it back
 */
@EventOf(Topics.PLATE)
public record PlateReviewed(
        PlateSnapshot plate, String by, OffsetDateTime at, boolean passed, boolean hopeless, String opinion)
        implements PlateEvent {}
