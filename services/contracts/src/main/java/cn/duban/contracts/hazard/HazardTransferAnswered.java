package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The body it was offered to accepted or refused.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param refusals refusals so far; the second goes to the 安委办
 */
@EventOf(Topics.HAZARD)
public record HazardTransferAnswered(
        HazardSnapshot hazard, String by, OffsetDateTime at, boolean accepted, String reason, int refusals)
        implements HazardEvent {}
