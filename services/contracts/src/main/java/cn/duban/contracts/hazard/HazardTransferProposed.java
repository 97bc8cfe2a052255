package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The hazard was offered to another body (移交).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param toOrganisation body it was offered to
 */
@EventOf(Topics.HAZARD)
public record HazardTransferProposed(
        HazardSnapshot hazard, String by, OffsetDateTime at, String toOrganisation, String reason)
        implements HazardEvent {}
