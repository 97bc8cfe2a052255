package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The 安委办 ruled who handles the hazard.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record HazardTransferRuled(
        HazardSnapshot hazard, String by, OffsetDateTime at, String organisation, String reason)
        implements HazardEvent {}
