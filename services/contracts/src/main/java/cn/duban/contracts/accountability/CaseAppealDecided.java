package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The review was decided by somebody who had no part in the decision.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseAppealDecided(CaseSnapshot accountabilityCase, String by, OffsetDateTime at, boolean revoked)
        implements CaseEvent {}
