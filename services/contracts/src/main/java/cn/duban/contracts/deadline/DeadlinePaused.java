package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The clock stands still, for example during a technical appraisal.
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlinePaused(DeadlineSnapshot deadline, OffsetDateTime at, String reason) implements DeadlineEvent {}
