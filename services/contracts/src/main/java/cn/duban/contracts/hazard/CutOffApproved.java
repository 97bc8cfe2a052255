package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Cutting off power or explosives was approved by the head (停止供电、停止供应民用爆炸物品).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param notBefore first moment it may be done
 */
@EventOf(Topics.HAZARD)
public record CutOffApproved(
        HazardSnapshot hazard,
        String by,
        OffsetDateTime at,
        CutOffKind kind,
        boolean emergency,
        OffsetDateTime notBefore)
        implements HazardEvent {}
