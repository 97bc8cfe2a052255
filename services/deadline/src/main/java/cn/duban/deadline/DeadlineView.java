package cn.duban.deadline;

import cn.duban.contracts.Basis;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A clock as it is shown, with its basis, in Beijing time. */
public record DeadlineView(
        String id,
        String clockId,
        String name,
        Basis basis,
        boolean verified,
        String state,
        @Nullable String organisation,
        OffsetDateTime armedAt,
        @Nullable OffsetDateTime originalDueAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime metAt,
        @Nullable OffsetDateTime missedAt,
        @Nullable OffsetDateTime remindAt,
        boolean paused) {

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.id().toString(),
                deadline.clockId(),
                deadline.rule().name(),
                deadline.rule().basis(),
                deadline.rule().verified(),
                deadline.state().name(),
                deadline.responsible().organisation(),
                Snapshots.time(deadline.armedAt()),
                time(deadline.originalDueAt()),
                time(deadline.dueAt()),
                time(deadline.metAt()),
                time(deadline.missedAt()),
                time(deadline.remindAt()),
                deadline.state() == State.PAUSED);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : Snapshots.time(instant);
    }
}
