package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The end was moved.
 *
 * @param previousDueAt end before
 * @param grantedBy sign-in name of who granted it
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineExtended(
        DeadlineSnapshot deadline, OffsetDateTime at, OffsetDateTime previousDueAt, String grantedBy, String reason)
        implements DeadlineEvent {}
