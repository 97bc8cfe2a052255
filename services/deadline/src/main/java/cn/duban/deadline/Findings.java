package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.Length;
import cn.duban.platform.attachment.AttachedFiles;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Ends that a person has to find missed or not (待认定), and what was found. */
@ApplicationScoped
public class Findings {
    private final Deadlines deadlines;
    private final ClockHolders holders;
    private final DeadlineEvents events;
    private final EndMoves moves;
    private final Rules rules;
    private final Visibility visibility;
    private final Instance<AttachedFiles> files;
    private final Clock clock;

    Findings(
            Deadlines deadlines,
            ClockHolders holders,
            DeadlineEvents events,
            EndMoves moves,
            Rules rules,
            Visibility visibility,
            @Any Instance<AttachedFiles> files,
            Clock clock) {
        this.deadlines = deadlines;
        this.holders = holders;
        this.events = events;
        this.moves = moves;
        this.rules = rules;
        this.visibility = visibility;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A clock whose end a person had or has to find missed or not.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem when there is none the caller may see
     */
    @Transactional
    public Deadline questioned(UUID id) {
        return deadlines
                .find(id)
                .filter(one -> one.question() != null)
                .filter(one -> visibility.sees(DeadlineEvents.AUDIT_SUBJECT, id.toString()))
                .orElseThrow(() -> DeadlineProblems.unknown(id));
    }

    /**
     * Records what was found: of a miss everything follows that the clock would have triggered, of an excuse nothing.
     *
     * @param mine whether the caller may find about it; what is not is as if it were not there
     * @throws cn.duban.platform.problem.NotFoundProblem when there is none the caller may find about
     * @throws cn.duban.platform.problem.ConflictProblem when nothing is open about it
     * @throws cn.duban.platform.problem.RuleProblem when an excused clock still runs and no later end is given, or a file
     *     is unknown, somebody else's, or tied already
     */
    @Transactional
    public Deadline find(UUID id, Finding finding, Predicate<Deadline> mine) {
        Subject subject = deadlines
                .find(id)
                .filter(mine)
                .orElseThrow(() -> DeadlineProblems.unknown(id))
                .subject();
        holders.around(subject.type(), subject.id(), () -> apply(id, finding));
        return deadlines.find(id).orElseThrow();
    }

    private void apply(UUID id, Finding finding) {
        Deadline deadline = deadlines.lock(id).orElseThrow(() -> DeadlineProblems.unknown(id));
        Question question = deadline.question();
        Instant now = clock.instant();
        if (question == null || !question.open()) {
            throw DeadlineProblems.noQuestion(deadline);
        }
        attach(deadline, finding);
        if (finding.answer() == Question.Answer.MISSED) {
            deadline.foundMissed(finding, now);
        } else {
            excuse(deadline, finding, now);
        }
        events.found(deadline, finding, now);
    }

    private void attach(Deadline deadline, Finding finding) {
        if (!finding.evidenceIds().isEmpty()) {
            files.get().attach(deadline.subject().id(), finding.evidenceIds(), finding.by());
        }
    }

    private void excuse(Deadline deadline, Finding finding, Instant now) {
        Instant until = finding.until();
        boolean runs = deadline.state() == State.ARMED;
        if (runs && (until == null || !until.isAfter(now))) {
            throw DeadlineProblems.newEndMissing(deadline, now);
        }
        Instant latest = latest(deadline, now);
        if (until != null && until.isAfter(latest)) {
            throw DeadlineProblems.newEndTooLate(deadline, latest);
        }
        Instant before = deadline.dueAt();
        deadline.excused(
                finding,
                now,
                until == null ? List.of() : Rules.upcoming(rules.of(deadline), deadline.anchorAt(), until, now));
        moves.moved(deadline, before);
    }

    // As if it began anew today, and not longer: an excuse is no second rule.
    private Instant latest(Deadline deadline, Instant now) {
        ClockRule rule = rules.of(deadline);
        Length whole = rule.longest() == null ? rule.length() : rule.longest();
        Instant anew = now.plus(whole.nominal()).plus(Duration.ofDays(1));
        Instant due = deadline.dueAt();
        return due != null && due.isAfter(anew) ? due : anew;
    }
}
