package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The facts were established and measures proposed.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseInvestigated(
        CaseSnapshot accountabilityCase, String by, OffsetDateTime at, List<MeasureKind> proposed)
        implements CaseEvent {}
