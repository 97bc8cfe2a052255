package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The duty was done.
 *
 * @param late whether after the end
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineMet(DeadlineSnapshot deadline, OffsetDateTime at, boolean late) implements DeadlineEvent {}
