package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A person found that the end that passed was not missed.
 *
 * @param by sign-in name of who found it
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineExcused(DeadlineSnapshot deadline, OffsetDateTime at, String by, String reason)
        implements DeadlineEvent {}
