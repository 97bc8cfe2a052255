package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The rectification was checked on site (验收).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record HazardVerified(HazardSnapshot hazard, String by, OffsetDateTime at, boolean passed, String opinion)
        implements HazardEvent {}
