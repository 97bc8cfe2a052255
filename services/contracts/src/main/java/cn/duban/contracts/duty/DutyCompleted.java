package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * As much was done as the period asks for.
 *
 * @param late whether the end had passed: made up
 */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyCompleted(DutySnapshot duty, String by, OffsetDateTime at, boolean late) implements DutyEvent {}
