package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The case went to another body because of a conflict of interest.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseReassigned(
        CaseSnapshot accountabilityCase, String by, OffsetDateTime at, String organisation, String reason)
        implements CaseEvent {}
