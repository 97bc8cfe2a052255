package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A subject stated its defence or waived it (陈述申辩).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseNoticeAnswered(
        CaseSnapshot accountabilityCase, String by, OffsetDateTime at, String subject, boolean waived)
        implements CaseEvent {}
