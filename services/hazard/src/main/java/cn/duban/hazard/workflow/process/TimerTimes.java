package cn.duban.hazard.workflow.process;

import cn.duban.deadline.ClocksInHand;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.clocks.HazardClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the timers of a user task fire, as absolute dates: ISO periods would cost the engine a look-up each. */
@ApplicationScoped
class TimerTimes {
    /** A clock without an end yet is left to the sweeper of the deadlines, which knows when it gets one. */
    static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final ClocksInHand inHand;

    TimerTimes(ClocksInHand inHand) {
        this.inHand = inHand;
    }

    Date due(String hazardId, String task) {
        return date(open(hazardId, task).map(Deadline::timerAt).orElse(null));
    }

    /** The last reminder before the end. */
    Date reminder(String hazardId, String task) {
        return date(open(hazardId, task)
                .flatMap(deadline -> Optional.ofNullable(deadline.dueAt()))
                .map(due -> due.minus(Duration.ofDays(1)))
                .orElse(null));
    }

    Date halfTime(String hazardId, String task) {
        return date(open(hazardId, task).map(TimerTimes::middle).orElse(null));
    }

    private Optional<Deadline> open(String hazardId, String task) {
        Set<String> clocks = HazardRectificationProcess.CLOCKS.getOrDefault(task, Set.of());
        return inHand.of(HazardClocks.SUBJECT, hazardId).stream()
                .filter(deadline -> deadline.state().open() && clocks.contains(deadline.clockId()))
                .findFirst();
    }

    private static @Nullable Instant middle(Deadline deadline) {
        Instant due = deadline.dueAt();
        return due == null
                ? null
                : deadline.anchorAt()
                        .plus(Duration.between(deadline.anchorAt(), due).dividedBy(2));
    }

    private static Date date(@Nullable Instant instant) {
        return instant == null ? NEVER : Date.from(instant);
    }
}
