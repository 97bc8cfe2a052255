package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The report was sent back to be completed (退回补正).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record HazardSentBack(HazardSnapshot hazard, String by, OffsetDateTime at, String reason)
        implements HazardEvent {}
