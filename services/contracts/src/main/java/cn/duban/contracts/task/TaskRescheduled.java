package cn.duban.contracts.task;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** The end of the clock behind a task moved. */
@EventOf(value = Topics.Shared.TASK, perService = true)
public record TaskRescheduled(
        String id, String subjectType, String subjectId, OffsetDateTime dueAt, OffsetDateTime at) {}
