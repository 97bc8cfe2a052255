package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The end passed, and a person has to find whether it was missed; nothing follows until then.
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineQuestioned(DeadlineSnapshot deadline, OffsetDateTime at) implements DeadlineEvent {}
