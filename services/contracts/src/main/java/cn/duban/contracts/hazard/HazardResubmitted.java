package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A report that had been sent back was completed and filed again.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record HazardResubmitted(HazardSnapshot hazard, String by, OffsetDateTime at) implements HazardEvent {}
