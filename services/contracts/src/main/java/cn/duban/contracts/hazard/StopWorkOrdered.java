package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Work was ordered to stop (责令停产停业或停止使用).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param scope what must stop
 */
@EventOf(Topics.HAZARD)
public record StopWorkOrdered(HazardSnapshot hazard, String by, OffsetDateTime at, String scope, Basis basis)
        implements HazardEvent {}
