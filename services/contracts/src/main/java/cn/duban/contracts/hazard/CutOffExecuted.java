package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Power or explosives were cut off.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record CutOffExecuted(HazardSnapshot hazard, String by, OffsetDateTime at, CutOffKind kind)
        implements HazardEvent {}
