package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A case was opened, by rule or by a person.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseOpened(CaseSnapshot accountabilityCase, String by, OffsetDateTime at, TriggerKind trigger)
        implements CaseEvent {}
