package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.incident.lifecycle.Seat;
import org.jspecify.annotations.Nullable;

/**
 * The forming of a team.
 *
 * @param organisationName who inquires: the government, or the enterprise it delegates to
 * @param otherRegion region that must send somebody to the team, null where none
 */
public record Formation(
        Seat seat,
        InquiryDeviation deviation,
        @Nullable String reason,
        String organisationName,
        @Nullable String otherRegion,
        Signature by) {}
