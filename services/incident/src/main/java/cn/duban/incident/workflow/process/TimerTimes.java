package cn.duban.incident.workflow.process;

import cn.duban.deadline.ClocksInHand;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.State;
import cn.duban.incident.clocks.IncidentClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** When the timers of a user task fire, as absolute dates: ISO periods would cost the engine a look-up each. */
@ApplicationScoped
public class TimerTimes {
    /** A clock without an end yet is left to the sweeper of the deadlines, which knows when it gets one. */
    static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final ClocksInHand inHand;

    TimerTimes(ClocksInHand inHand) {
        this.inHand = inHand;
    }

    /** First moment that is too late for the latest running clock of the kind. */
    public Date due(String incidentId, String clockId, String part) {
        return date(inHand.of(IncidentClocks.SUBJECT, incidentId).stream()
                .filter(deadline -> deadline.state().open()
                        && deadline.clockId().equals(clockId)
                        && deadline.part().equals(part))
                .reduce((earlier, later) -> later)
                // A clock that stands still has no end; the process sets its timer anew when it runs on.
                .filter(deadline -> deadline.state() != State.PAUSED)
                .map(Deadline::timerAt)
                .orElse(null));
    }

    private static Date date(@Nullable Instant instant) {
        return instant == null ? NEVER : Date.from(instant);
    }
}
