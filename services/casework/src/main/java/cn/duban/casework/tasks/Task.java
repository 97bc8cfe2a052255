package cn.duban.casework.tasks;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param key id of the user task in the model
 * @param part which of several of the kind, for example a level; empty where there is but one
 * @param organisation body whose people may do it, null for the roles anywhere
 * @param dueAt end of the clock behind it, or of the right it is; null where there is neither
 * @param clockId that clock in the catalogue, null where none runs
 */
public record Task(
        String key,
        String part,
        String name,
        List<String> roles,
        @Nullable String organisation,
        @Nullable OffsetDateTime dueAt,
        @Nullable String clockId) {}
