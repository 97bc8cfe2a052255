package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Work may go on after the check on site (批准恢复生产经营).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record WorkResumed(HazardSnapshot hazard, String by, OffsetDateTime at, String documentNumber, Basis basis)
        implements HazardEvent {}
