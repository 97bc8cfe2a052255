package cn.duban.contracts.task;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A task needs nobody any more.
 *
 * @param by sign-in name of who did it, {@code system} when it fell away
 */
@EventOf(value = Topics.Shared.TASK, perService = true)
public record TaskClosed(
        String id, String subjectType, String subjectId, String by, Outcome outcome, OffsetDateTime at) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        CANCELLED
    }
}
