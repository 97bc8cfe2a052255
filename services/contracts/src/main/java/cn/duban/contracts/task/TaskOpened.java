package cn.duban.contracts.task;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has something to do.
 *
 * @param id id of the task
 * @param subjectType {@code hazard} or {@code incident}
 * @param subjectId id of the aggregate; the message key
 * @param subjectNumber number people quote
 * @param key stable key of the kind of task, for example {@code Task_ConfirmGrade}
 * @param name its Chinese name
 * @param roles roles that may do it, any of them
 * @param organisation body whose people may do it; an enterprise for its own tasks
 * @param dueAt end of the clock behind it, or of the right it is
 * @param clockId that clock's id in the catalogue; absent where no clock is behind it, and from releases before this field
 */
@EventOf(value = Topics.Shared.TASK, perService = true)
public record TaskOpened(
        String id,
        String subjectType,
        String subjectId,
        String subjectNumber,
        String subjectTitle,
        String key,
        String name,
        List<String> roles,
        @Nullable String organisation,
        String divisionPath,
        String divisionName,
        @Nullable OffsetDateTime dueAt,
        @Nullable String clockId,
        OffsetDateTime at) {}
