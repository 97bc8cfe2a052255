package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A subject asked for a review (复核).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseAppealed(CaseSnapshot accountabilityCase, String by, OffsetDateTime at, String subject)
        implements CaseEvent {}
