package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import cn.duban.deadline.due.Reminders;
import cn.duban.deadline.due.Reminders.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The catalogue's rules as they apply to deadlines. */
@ApplicationScoped
class Rules {
    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    Rules(ClockCatalogue catalogue, DueDates dueDates) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** The rule in force on the day of the event, at the place. */
    ClockRule of(ArmRequest request) {
        return catalogue.rule(
                request.clockId(),
                request.responsible().divisionPath(),
                DueDates.dateOf(request.anchorAt()),
                request.variant());
    }

    /** The rule a deadline was armed by. */
    ClockRule of(Deadline deadline) {
        return catalogue.rule(
                deadline.clockId(),
                deadline.responsible().divisionPath(),
                DueDates.dateOf(deadline.anchorAt()),
                deadline.variant());
    }

    DueDates dueDates() {
        return dueDates;
    }

    /** The end as the clock's own length, its extensions and its pauses have it by today's calendar. */
    End reckon(Deadline deadline, ClockRule rule) {
        return reckon(dueDates, deadline, rule);
    }

    /** The same by another calendar. */
    End reckon(DueDates by, Deadline deadline, ClockRule rule) {
        return by.reckon(dates -> replay(dates, deadline, rule));
    }

    /** End of the clock's own length, or the day that was chosen. */
    Instant first(DueDates dates, Deadline deadline, ClockRule rule) {
        Instant set = deadline.originalDueAt();
        return deadline.reckoned().chosen() && set != null ? set : dates.due(rule, deadline.anchorAt());
    }

    // An extension names its day, so what went before it no longer matters.
    private Instant replay(DueDates dates, Deadline deadline, ClockRule rule) {
        List<Extension> granted = deadline.extensions();
        Extension last = granted.isEmpty() ? null : granted.get(granted.size() - 1);
        Instant due = last == null ? first(dates, deadline, rule) : last.dueAt();
        for (Pause pause : deadline.pauses()) {
            Instant resumed = pause.resumedAt();
            if (resumed != null && (last == null || resumed.isAfter(last.grantedAt()))) {
                due = dates.afterPause(rule, due, pause.pausedAt(), resumed);
            }
        }
        return due;
    }

    /** Reminders that still lie ahead; half time is half of the whole period. */
    static List<Scheduled> upcoming(ClockRule rule, Instant anchor, Instant due, Instant now) {
        return Reminders.between(rule.reminders(), anchor, due).stream()
                .filter(reminder -> reminder.at().isAfter(now))
                .toList();
    }
}
