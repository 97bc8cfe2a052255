package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The clock runs again; the end moved by the length of the pause.
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineResumed(DeadlineSnapshot deadline, OffsetDateTime at) implements DeadlineEvent {}
