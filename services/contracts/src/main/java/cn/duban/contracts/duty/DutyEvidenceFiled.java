package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Evidence was filed.
 *
 * @param kind kind of evidence, for example {@code MINUTES}
 * @param heldOn day of the meeting, inspection or report
 * @param late whether it was filed after the end
 */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyEvidenceFiled(
        DutySnapshot duty, String by, OffsetDateTime at, String kind, LocalDate heldOn, boolean late)
        implements DutyEvent {}
