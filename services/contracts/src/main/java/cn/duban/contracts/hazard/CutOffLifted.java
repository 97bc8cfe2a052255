package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Power or explosives are supplied again.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record CutOffLifted(HazardSnapshot hazard, String by, OffsetDateTime at, CutOffKind kind)
        implements HazardEvent {}
