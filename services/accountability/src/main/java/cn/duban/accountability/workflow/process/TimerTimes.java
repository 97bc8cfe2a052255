package cn.duban.accountability.workflow.process;

import cn.duban.accountability.clocks.MatterClocks;
import cn.duban.accountability.matter.Matters;
import cn.duban.casework.file.WorkItem;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the timers of a process fire, as absolute dates: ISO periods would cost the engine a look-up each. */
@ApplicationScoped
public class TimerTimes {
    /** Which of several alike an execution is about; the only variable. */
    public static final String PART = "part";

    static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final Matters matters;
    private final MatterClocks clocks;

    TimerTimes(Matters matters, MatterClocks clocks) {
        this.matters = matters;
        this.clocks = clocks;
    }

    /** First moment that is too late for the latest running clock of the kind. */
    public Date due(String matterId, String clockId, String part) {
        return matters.any(matterId)
                .flatMap(matter -> clocks.open(matter).stream()
                        .filter(deadline -> deadline.clockId().equals(clockId)
                                && deadline.part().equals(part))
                        .reduce((earlier, later) -> later))
                .filter(deadline -> deadline.state() != State.PAUSED)
                .map(Deadline::timerAt)
                .map(TimerTimes::date)
                .orElse(NEVER);
    }

    /** First moment after the last right of the kind ended. */
    public Date ends(String matterId, String key) {
        return matters.any(matterId)
                .flatMap(matter -> matter.items().stream()
                        .filter(item -> item.key().equals(key))
                        .map(WorkItem::until)
                        .filter(Objects::nonNull)
                        .map(until -> until.toInstant().plusSeconds(1))
                        .max(Instant::compareTo))
                .map(TimerTimes::date)
                .orElse(NEVER);
    }

    private static Date date(@Nullable Instant instant) {
        return instant == null ? NEVER : Date.from(instant);
    }
}
