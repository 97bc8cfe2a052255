package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Starts, moves and ends clocks. Every change is written with its event and its audit row in one transaction, the
 * caller's where there is one; whoever changes a deadline holds its row, so that of two at once one comes second.
 */
@ApplicationScoped
@Transactional
public class DeadlineService {
    private final Deadlines deadlines;
    private final Arming arming;
    private final Moving moving;
    private final Judging judging;
    private final DeadlineEvents events;
    private final Clock clock;

    DeadlineService(
            Deadlines deadlines, Arming arming, Moving moving, Judging judging, DeadlineEvents events, Clock clock) {
        this.deadlines = deadlines;
        this.arming = arming;
        this.moving = moving;
        this.judging = judging;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a clock; a second call for the same event answers the first one's deadline.
     *
     * <p>Where the end needs a holiday notice that is not loaded, it is provisional: it is shown and reminds, cannot be
     * missed, and is counted anew once the notice is there.
     *
     * @throws RuleProblem when the chosen date is past or beyond the clock's limit
     * @throws ConflictProblem when the clock runs already, from another event
     * @throws cn.duban.deadline.catalogue.UnknownClock when no such clock holds at the place on the day of the event
     */
    public Deadline arm(ArmRequest request) {
        return arming.arm(request, clock.instant());
    }

    /**
     * Starts the first clocks of a subject that is created in the same transaction, for which nothing can be running:
     * as {@link #arm}, without the look for a running one. A second clock of the kind is refused by the database.
     */
    public Deadline armFirst(ArmRequest request) {
        return arming.start(request, clock.instant());
    }

    /** The same for many subjects that are created in the same transaction, in one go. */
    public List<Deadline> armFirst(List<ArmRequest> requests) {
        return arming.startAll(requests, clock.instant());
    }

    /**
     * Stops a running clock for a reason its rule allows.
     *
     * @throws RuleProblem when the rule does not allow it
     * @throws ConflictProblem when the clock does not run, or its end has passed
     */
    public void pause(UUID id, PauseReason reason, Instant at) {
        moving.pause(locked(id), reason, at);
    }

    /** Lets a paused clock run on; its end moves by what did not count. */
    public void resume(UUID id, Instant at) {
        moving.resume(locked(id), at);
    }

    /**
     * Moves the end of a running clock.
     *
     * @param until new last day
     * @throws RuleProblem when the approver lacks the role, or the day is not later or beyond the limit
     * @throws ConflictProblem when the clock does not run
     */
    public Deadline extend(UUID id, LocalDate until, Approver by, String reason) {
        Deadline deadline = locked(id);
        moving.extend(deadline, until, by, reason, clock.instant());
        return deadline;
    }

    /**
     * Refuses a request for more time that nobody could grant, or that comes too late.
     *
     * @throws RuleProblem with the last day for asking, or the latest day that can be granted
     */
    public void checkExtensionRequest(UUID id, LocalDate until, Instant at) {
        moving.checkRequest(locked(id), until, at);
    }

    /**
     * Records that the duty was done. Every open deadline of the clock is met; one whose end has passed is missed
     * first, so that the miss is known even where no timer fired.
     *
     * @return how many deadlines were open
     */
    public int meet(String subjectType, String subjectId, String clockId, Instant at) {
        List<Deadline> open = open(subjectType, subjectId, clockId);
        open.forEach(deadline -> meetLocked(deadline, at));
        return open.size();
    }

    /** The same for one deadline; false when it was no longer open. */
    public boolean meet(UUID id, Instant at) {
        return meetLocked(locked(id), at);
    }

    /** Sends the reminders that are due; false when there are none. */
    public boolean remind(UUID id) {
        return remindLocked(locked(id), clock.instant());
    }

    /**
     * Records that the end passed unmet; false when it did not, was recorded before, is provisional, or is not for the
     * clock to tell (see {@link Judging}). Fires from {@link Deadline#timerAt()}.
     */
    public boolean miss(UUID id, Instant at) {
        return missLocked(locked(id), at);
    }

    /** Ends every open deadline of a clock because it lost its object; returns how many there were. */
    public int cancel(String subjectType, String subjectId, String clockId, String reason) {
        List<Deadline> open = open(subjectType, subjectId, clockId);
        open.forEach(deadline -> cancelLocked(deadline, reason));
        return open.size();
    }

    /** Ends one deadline because it lost its object; false when it was no longer open. */
    public boolean cancel(UUID id, String reason) {
        Deadline deadline = locked(id);
        boolean open = deadline.state().open();
        if (open) {
            cancelLocked(deadline, reason);
        }
        return open;
    }

    /** Ends every open deadline of a subject. */
    public int cancelAll(String subjectType, String subjectId, String reason) {
        List<Deadline> open = deadlines.lockOpen(subjectType, subjectId);
        open.forEach(deadline -> cancelLocked(deadline, reason));
        return open.size();
    }

    /** Everything that was ever armed for a subject, oldest first. */
    public List<Deadline> of(String subjectType, String subjectId) {
        return deadlines.of(subjectType, subjectId);
    }

    /**
     * What is still to be done for a subject, held until the end of the transaction: a timer and the sweeper that ring
     * the same clock come one after the other.
     */
    public List<Deadline> openHeld(String subjectType, String subjectId) {
        return deadlines.lockOpen(subjectType, subjectId);
    }

    /** Everything that was ever armed for several subjects, in one query. */
    public Map<String, List<Deadline>> ofAll(String subjectType, Collection<String> subjectIds) {
        return deadlines.ofAll(subjectType, subjectIds).stream()
                .collect(Collectors.groupingBy(deadline -> deadline.subject().id()));
    }

    /** The latest open deadline of a clock. */
    public Optional<Deadline> openOf(String subjectType, String subjectId, String clockId) {
        return deadlines.of(subjectType, subjectId).stream()
                .filter(deadline -> deadline.clockId().equals(clockId))
                .filter(deadline -> deadline.state().open())
                .reduce((earlier, later) -> later);
    }

    boolean remindLocked(Deadline deadline, Instant at) {
        return remindLocked(List.of(deadline), at) == 1;
    }

    /** Sends the reminders of many that are due, written together; how many there were. */
    int remindLocked(List<Deadline> due, Instant at) {
        Map<Deadline, String> reminders = new LinkedHashMap<>();
        due.forEach(deadline -> {
            String reminder = deadline.remind(at);
            if (reminder != null) {
                reminders.put(deadline, reminder);
            }
        });
        events.reminded(reminders, at);
        return reminders.size();
    }

    boolean missLocked(Deadline deadline, Instant at) {
        return missLocked(List.of(deadline), at) == 1 && deadline.state() == State.MISSED;
    }

    /** The same for many, written together; how many of them were settled: missed, or put before a person. */
    int missLocked(List<Deadline> due, Instant at) {
        Judging.Verdict verdict =
                judging.of(due.stream().filter(deadline -> deadline.over(at)).toList());
        verdict.asked().forEach((deadline, why) -> deadline.ask(why, at));
        verdict.missed().forEach(deadline -> deadline.miss(at));
        if (!verdict.asked().isEmpty()) {
            events.asked(List.copyOf(verdict.asked().keySet()), at);
        }
        if (!verdict.missed().isEmpty()) {
            events.missed(verdict.missed(), at);
        }
        return verdict.asked().size() + verdict.missed().size();
    }

    // What was done is met; by the way it is found whether that was late.
    private boolean meetLocked(Deadline deadline, Instant at) {
        if (judging.lateByTheOtherClock(deadline, at)) {
            if (deadline.ask(DeadlineQuestion.CLOCKS_DISAGREE, at)) {
                events.asked(List.of(deadline), at);
            }
        } else {
            missLocked(deadline, at);
        }
        boolean met = deadline.meet(at);
        if (met) {
            events.met(deadline, at);
        }
        return met;
    }

    private void cancelLocked(Deadline deadline, String reason) {
        deadline.cancel();
        events.cancelled(deadline, clock.instant(), reason);
    }

    private List<Deadline> open(String subjectType, String subjectId, String clockId) {
        return deadlines.lockOpen(subjectType, subjectId).stream()
                .filter(deadline -> deadline.clockId().equals(clockId))
                .toList();
    }

    /** @throws NotFoundProblem when there is none */
    private Deadline locked(UUID id) {
        return deadlines.lock(id).orElseThrow(() -> DeadlineProblems.unknown(id));
    }
}
