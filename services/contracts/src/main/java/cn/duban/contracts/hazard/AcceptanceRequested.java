package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Acceptance was asked for (申请验收).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record AcceptanceRequested(HazardSnapshot hazard, String by, OffsetDateTime at) implements HazardEvent {}
