package cn.duban.incident.closure;

import cn.duban.casework.input.Days;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.due.DueDates;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts the clocks of items, whose last day a person set; ending them follows from what there is to do. */
@ApplicationScoped
class ItemClock {

    private final DeadlineService deadlines;

    ItemClock(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts the clock, where a last day was set. */
    void arm(Incident incident, ClosureItem item) {
        OffsetDateTime due = item.due();
        if (due == null || !item.open()) {
            return;
        }
        Subject subject = new Subject(Incident.TYPE, incident.id(), incident.number(), incident.title());
        Responsible responsible = new Responsible(
                item.body().id(), null, incident.leaderPosts(), incident.place().divisionPath());
        deadlines.arm(
                ArmRequest.of(ClosureClockIds.ITEM, subject, item.added().at().toInstant(), responsible)
                        .part(item.id())
                        .until(DueDates.dateOf(due.toInstant())));
    }

    /** The day by which the measures are to be evaluated; null before the reply. */
    @Nullable OffsetDateTime evaluateBy(String incidentId) {
        return deadlines.of(Incident.TYPE, incidentId).stream()
                .filter(deadline -> deadline.clockId().equals(ClosureClockIds.EVALUATION))
                .reduce((earlier, later) -> later)
                .flatMap(ItemClock::due)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null);
    }

    private static Optional<Instant> due(Deadline deadline) {
        return Optional.ofNullable(deadline.dueAt());
    }
}
