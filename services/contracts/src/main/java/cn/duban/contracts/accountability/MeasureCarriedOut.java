package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A measure was carried out.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record MeasureCarriedOut(
        CaseSnapshot accountabilityCase, String by, OffsetDateTime at, MeasureKind measure, String subject)
        implements CaseEvent {}
