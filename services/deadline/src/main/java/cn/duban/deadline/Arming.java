package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockKind;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.BeyondLimit;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Starts clocks; where the holiday notice of a year is missing, with a provisional end. */
@ApplicationScoped
class Arming {
    private final Deadlines deadlines;
    private final Rules rules;
    private final LiveCalendar calendar;
    private final DeadlineEvents events;

    Arming(Deadlines deadlines, Rules rules, LiveCalendar calendar, DeadlineEvents events) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calendar = calendar;
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
        // Before the end is counted: a calendar that changes meanwhile has it counted again.
        long edition = calendar.now().number();
        LocalDate chosen = request.chosenDate();
        End due = chosen == null
                ? rules.dueDates().reckon(rule, request.anchorAt())
                : new End(chosen(request, rule, chosen), null);
        due = beforeMoved(request, due);
        boolean counted = chosen == null && request.movesEnd() == null && DueDates.restOnCalendar(rule);
        deadline.schedule(due, counted ? edition : null, Rules.upcoming(rule, request.anchorAt(), due.at(), now));
        // Last: what changes after it was added is written twice, once as it was and once as it is.
        deadlines.add(deadline);
        return deadline;
    }

    /** Where the eve of the end it would move comes first, that is certain, whatever the calendar brings. */
    private static End beforeMoved(ArmRequest request, End own) {
        Instant moved = request.movesEnd();
        Instant at = moved == null ? own.at() : DueDates.answer(own.at(), request.anchorAt(), moved);
        return at.equals(own.at()) ? own : new End(at, null);
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

    private Instant chosen(ArmRequest request, ClockRule rule, LocalDate date) {
        try {
            return rules.dueDates().chosen(rule, request.anchorAt(), date);
        } catch (BeyondLimit e) {
            throw DeadlineProblems.beyondLimit(rule, "dueDate", e.limit());
        }
    }
}
