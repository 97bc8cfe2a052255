package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The subjects were told what is held against them and what is proposed (告知).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseNoticeServed(CaseSnapshot accountabilityCase, String by, OffsetDateTime at, String number)
        implements CaseEvent {}
