package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A clock started.
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineArmed(DeadlineSnapshot deadline, OffsetDateTime at) implements DeadlineEvent {}
