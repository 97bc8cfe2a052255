package cn.duban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end was counted anew by a holiday notice that came or changed.
 *
 * @param previousDueAt end before; null where there was none
 * @param firstDueAt end of the clock's own length, before pauses and extensions
 * @param document number of the notice
 */
public record Reckoning(
        @Nullable Instant previousDueAt,
        Instant firstDueAt,
        Instant dueAt,
        boolean provisional,
        String document,
        Instant reckonedAt) {}
