package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A person decided.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseDecided(
        CaseSnapshot accountabilityCase, String by, OffsetDateTime at, String number, List<MeasureKind> measures)
        implements CaseEvent {}
