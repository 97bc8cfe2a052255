package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The penalty that goes with a major hazard was recorded with its document (行政处罚).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param decidedOn day of the decision
 * @param fineFen fine in fen, 0 without one
 * @param within180Days penalties of the enterprise within 180 days, this one included
 * @param withinYear the same within a year
 * @param basis rule that the count rests on
 * @param closureDue whether the numbers of art. 113 are reached, so that closing must be proposed
 */
@EventOf(Topics.HAZARD)
public record PenaltyRecorded(
        HazardSnapshot hazard,
        String by,
        OffsetDateTime at,
        String documentNumber,
        LocalDate decidedOn,
        long fineFen,
        int within180Days,
        int withinYear,
        boolean closureDue,
        Basis basis)
        implements HazardEvent {}
