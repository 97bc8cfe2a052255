package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The end is near and nothing was done yet.
 *
 * @param reminder which reminder, for example {@code HALF_TIME} or {@code ONE_DAY_BEFORE}; {@link #PROVISIONAL_END} once the
 *     end has passed
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineReminded(DeadlineSnapshot deadline, OffsetDateTime at, String reminder) implements DeadlineEvent {
    /** An end that is provisional passed, and is not missed for that; nobody would hear of it otherwise. */
    public static final String PROVISIONAL_END = "PROVISIONAL_END";
}
