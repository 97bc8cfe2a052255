package cn.duban.contracts.deadline;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The end was counted anew, by a holiday notice that came or changed.
 *
 * @param previousDueAt end before; null where there was none
 * @param document number of the notice, or a word that there is none
 */
@EventOf(value = Topics.Shared.DEADLINE, perService = true)
public record DeadlineReckoned(
        DeadlineSnapshot deadline,
        OffsetDateTime at,
        @Nullable OffsetDateTime previousDueAt,
        String document) implements DeadlineEvent {}
