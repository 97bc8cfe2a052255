package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The clock lost its object.
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineCancelled(DeadlineSnapshot deadline, OffsetDateTime at, String reason) implements DeadlineEvent {}
