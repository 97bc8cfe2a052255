package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.deadline.due.DueDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Moves the end of running clocks: extensions and pauses. */
@ApplicationScoped
class Moving {
    private final Rules rules;
    private final DeadlineEvents events;

    Moving(Rules rules, DeadlineEvents events) {
        this.rules = rules;
        this.events = events;
    }

    void extend(Deadline deadline, LocalDate until, Approver by, String reason, Instant now) {
        ClockRule rule = rules.of(deadline);
        Instant due = running(deadline);
        if (rule.extension() == null) {
            throw DeadlineProblems.notExtendable(rule);
        }
        if (Collections.disjoint(rule.extension().grantedBy(), by.roles())) {
            throw DeadlineProblems.wrongApprover(rule);
        }
        Instant wanted = DueDates.endOf(until);
        if (!wanted.isAfter(due)) {
            throw DeadlineProblems.notLater(rule, due);
        }
        Instant limit = limit(deadline, rule);
        if (wanted.isAfter(limit)) {
            throw DeadlineProblems.beyondLimit(rule, "until", limit);
        }
        Extension extension = new Extension(due, wanted, by.username(), reason, now);
        deadline.extend(extension, Rules.upcoming(rule, deadline.anchorAt(), wanted, now));
        events.extended(deadline, extension);
    }

    /** Refuses a request for more time that comes too late, or that no rule allows. */
    void checkRequest(Deadline deadline, LocalDate until, Instant at) {
        ClockRule rule = rules.of(deadline);
        Instant due = running(deadline);
        if (rule.extension() == null) {
            throw DeadlineProblems.notExtendable(rule);
        }
        if (!DueDates.endOf(until).isAfter(due)) {
            throw DeadlineProblems.notLater(rule, due);
        }
        Instant limit = limit(deadline, rule);
        if (DueDates.endOf(until).isAfter(limit)) {
            throw DeadlineProblems.beyondLimit(rule, "until", limit);
        }
        Instant last = rules.dueDates().lastRequest(rule, due);
        if (DueDates.late(at, last)) {
            throw DeadlineProblems.askedTooLate(rule, last);
        }
    }

    void pause(Deadline deadline, PauseReason reason, Instant at) {
        ClockRule rule = rules.of(deadline);
        if (!rule.pauses().contains(reason)) {
            throw DeadlineProblems.notPausable(rule);
        }
        if (DueDates.late(at, running(deadline))) {
            throw DeadlineProblems.wrongState(deadline);
        }
        deadline.pause(reason, at);
        events.paused(deadline, at, reason);
    }

    void resume(Deadline deadline, Instant at) {
        Instant due = deadline.dueAt();
        if (deadline.state() != State.PAUSED || due == null) {
            throw DeadlineProblems.wrongState(deadline);
        }
        ClockRule rule = rules.of(deadline);
        List<Pause> pauses = deadline.pauses();
        Instant pausedAt = pauses.get(pauses.size() - 1).pausedAt();
        Instant moved = afterPause(rule, due, pausedAt, at);
        deadline.resume(at, moved, Rules.upcoming(rule, deadline.anchorAt(), moved, at));
        events.resumed(deadline, at);
    }

    /** The limit moves with every pause, as the end does. */
    private Instant limit(Deadline deadline, ClockRule rule) {
        Instant limit = rules.dueDates().latestExtension(rule, deadline.anchorAt(), deadline.firstDueAt());
        for (Pause pause : deadline.pauses()) {
            if (pause.resumedAt() != null) {
                limit = afterPause(rule, limit, pause.pausedAt(), pause.resumedAt());
            }
        }
        return limit;
    }

    private Instant afterPause(ClockRule rule, Instant due, Instant pausedAt, Instant resumedAt) {
        return rules.dueDates().afterPause(rule, due, pausedAt, resumedAt);
    }

    private static Instant running(Deadline deadline) {
        Instant due = deadline.dueAt();
        if (deadline.state() != State.ARMED || deadline.question() != null || due == null) {
            throw DeadlineProblems.wrongState(deadline);
        }
        return due;
    }
}
