package cn.duban.hazard.view;

import cn.duban.deadline.Deadline;
import cn.duban.deadline.State;
import cn.duban.casework.input.Days;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Clocks as they are shown. */
public final class ClockViews {
    private ClockViews() {}

    /** One clock with its basis. */
    public static HazardDetail.Clock of(Deadline deadline) {
        return new HazardDetail.Clock(
                deadline.id().toString(),
                deadline.clockId(),
                deadline.rule().name(),
                deadline.rule().basis(),
                deadline.rule().verified(),
                deadline.state().name(),
                deadline.responsible().organisation(),
                deadline.armedAt().atZone(Days.ZONE).toOffsetDateTime(),
                time(deadline.originalDueAt()),
                time(deadline.dueAt()),
                time(deadline.metAt()),
                time(deadline.missedAt()),
                time(deadline.remindAt()),
                deadline.state() == State.PAUSED);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Days.ZONE).toOffsetDateTime();
    }
}
