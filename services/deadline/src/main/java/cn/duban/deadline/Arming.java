package cn.duban.deadline;

import cn.duban.deadline.calendar.UnknownCalendarYear;
import cn.duban.deadline.catalogue.ClockKind;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.BeyondLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Starts clocks, and gives an end to those whose year was not known when they started. */
@ApplicationScoped
class Arming {
    private static final Logger LOG = Logger.getLogger(Arming.class);

    private final Deadlines deadlines;
    private final Rules rules;
    private final DeadlineEvents events;

    Arming(Deadlines deadlines, Rules rules, DeadlineEvents events) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.events = events;
    }

    Deadline arm(ArmRequest request, Instant now) {
        Optional<Deadline> running = running(request);
        return running.isPresent() ? running.get() : start(request, now);
    }

    /** For a subject that is new in this transaction: no other clock can run yet, so none is looked for. */
    Deadline start(ArmRequest request, Instant now) {
        Deadline deadline = create(request, now);
        events.armed(deadline, now);
        return deadline;
    }

    /** The same for many subjects: written in one go, then told. */
    List<Deadline> startAll(List<ArmRequest> requests, Instant now) {
        List<Deadline> all =
                requests.stream().map(request -> create(request, now)).toList();
        events.armed(all, now);
        return all;
    }

    private Deadline create(ArmRequest request, Instant now) {
        ClockRule rule = rules.of(request);
        if (rule.kind() != ClockKind.DEADLINE) {
            throw new IllegalArgumentException(rule.id() + " is no deadline");
        }
        Deadline deadline = new Deadline(request, rule, now);
        deadlines.add(deadline);
        if (request.chosenDate() == null) {
            scheduleIfKnown(deadline, rule, now);
        } else {
            schedule(deadline, rule, chosen(request, rule, request.chosenDate()), now);
        }
        return deadline;
    }

    /** Tries again; true when the deadline has an end now. */
    boolean schedule(Deadline deadline, Instant now) {
        boolean known = scheduleIfKnown(deadline, rules.of(deadline), now);
        if (known) {
            events.armed(deadline, now);
        }
        return known;
    }

    private Optional<Deadline> running(ArmRequest request) {
        return deadlines.lockOpen(request.subject().type(), request.subject().id()).stream()
                .filter(open ->
                        open.clockId().equals(request.clockId()) && open.part().equals(request.part()))
                .filter(open -> open.state() != State.MISSED)
                .findFirst()
                .map(open -> sameEvent(open, request));
    }

    /** A process step that is repeated after a failure arms again; another event needs the first one settled. */
    private static Deadline sameEvent(Deadline open, ArmRequest request) {
        if (!open.anchorAt().equals(request.anchorAt())) {
            throw DeadlineProblems.running(open);
        }
        return open;
    }

    private boolean scheduleIfKnown(Deadline deadline, ClockRule rule, Instant now) {
        try {
            schedule(deadline, rule, rules.dueDates().due(rule, deadline.anchorAt()), now);
            return true;
        } catch (UnknownCalendarYear e) {
            LOG.warnf("Deadline %s (%s) waits for an end: %s", deadline.id(), rule.id(), e.getMessage());
            return false;
        }
    }

    private static void schedule(Deadline deadline, ClockRule rule, Instant due, Instant now) {
        deadline.schedule(due, Rules.upcoming(rule, deadline.anchorAt(), due, now));
    }

    private Instant chosen(ArmRequest request, ClockRule rule, LocalDate date) {
        try {
            return rules.dueDates().chosen(rule, request.anchorAt(), date);
        } catch (BeyondLimit e) {
            throw DeadlineProblems.beyondLimit(rule, "dueDate", e.limit());
        } catch (UnknownCalendarYear e) {
            throw DeadlineProblems.unknownYear(rule, "dueDate", e.year());
        }
    }
}
