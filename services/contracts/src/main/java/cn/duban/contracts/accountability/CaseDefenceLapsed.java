package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The time for stating a defence ended.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_CASE)
public record CaseDefenceLapsed(CaseSnapshot accountabilityCase, String by, OffsetDateTime at) implements CaseEvent {}
