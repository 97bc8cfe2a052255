package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Further facts about the same subject were gathered in the case, or one fell away.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseFactsGathered(CaseSnapshot accountabilityCase, String by, OffsetDateTime at, int added)
        implements CaseEvent {}
