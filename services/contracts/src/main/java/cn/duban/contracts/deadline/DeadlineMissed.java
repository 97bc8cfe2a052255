package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The end passed and the duty was not done.
 *
 * @param consequence what missing it triggers, from the catalogue
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineMissed(DeadlineSnapshot deadline, OffsetDateTime at, String consequence)
        implements DeadlineEvent {}
