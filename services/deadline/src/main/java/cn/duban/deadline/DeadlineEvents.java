package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineCancelled;
import cn.duban.contracts.deadline.DeadlineEvent;
import cn.duban.contracts.deadline.DeadlineExcused;
import cn.duban.contracts.deadline.DeadlineExtended;
import cn.duban.contracts.deadline.DeadlineMet;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlinePaused;
import cn.duban.contracts.deadline.DeadlineQuestioned;
import cn.duban.contracts.deadline.DeadlineReckoned;
import cn.duban.contracts.deadline.DeadlineReminded;
import cn.duban.contracts.deadline.DeadlineResumed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells Kafka and the audit what became of a deadline, in the transaction in which it did. */
@ApplicationScoped
class DeadlineEvents {
    static final String AUDIT_SUBJECT = "deadline";

    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<ClockMissed> misses;

    DeadlineEvents(Deadlines deadlines, Outbox outbox, Audit audit, Event<ClockMissed> misses) {
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.misses = misses;
    }

    void armed(Deadline deadline, Instant at) {
        publish(deadline, snapshot -> new DeadlineArmed(snapshot, Snapshots.time(at)));
    }

    /** Many at once: the database is asked once, not once for each. */
    void armed(List<Deadline> all, Instant at) {
        deadlines.flush();
        all.forEach(deadline -> tell(deadline, snapshot -> new DeadlineArmed(snapshot, Snapshots.time(at))));
    }

    /** @param reminders the reminder of each */
    void reminded(Map<Deadline, String> reminders, Instant at) {
        deadlines.flush();
        reminders.forEach((deadline, reminder) ->
                tell(deadline, snapshot -> new DeadlineReminded(snapshot, Snapshots.time(at), reminder)));
    }

    void extended(Deadline deadline, Extension extension) {
        OffsetDateTime previous = Snapshots.time(extension.previousDueAt());
        publish(
                deadline,
                snapshot -> new DeadlineExtended(
                        snapshot,
                        Snapshots.time(extension.grantedAt()),
                        previous,
                        extension.grantedBy(),
                        extension.reason()));
    }

    void paused(Deadline deadline, Instant at, PauseReason reason) {
        publish(deadline, snapshot -> new DeadlinePaused(snapshot, Snapshots.time(at), reason.name()));
    }

    void resumed(Deadline deadline, Instant at) {
        publish(deadline, snapshot -> new DeadlineResumed(snapshot, Snapshots.time(at)));
    }

    void met(Deadline deadline, Instant at) {
        publish(deadline, snapshot -> new DeadlineMet(snapshot, Snapshots.time(at), deadline.metLate()));
    }

    void missed(Deadline deadline, Instant at) {
        missed(List.of(deadline), at);
    }

    void missed(List<Deadline> all, Instant at) {
        deadlines.flush();
        all.forEach(deadline -> tell(
                deadline,
                snapshot -> new DeadlineMissed(
                        snapshot, Snapshots.time(at), deadline.rule().consequence())));
        all.forEach(deadline -> misses.fire(ClockMissed.of(deadline)));
    }

    void reckoned(Deadline deadline, Reckoning line) {
        Instant previous = line.previousDueAt();
        publish(
                deadline,
                snapshot -> new DeadlineReckoned(
                        snapshot,
                        Snapshots.time(line.reckonedAt()),
                        previous == null ? null : Snapshots.time(previous),
                        line.document()));
    }

    void asked(List<Deadline> all, Instant at) {
        deadlines.flush();
        all.forEach(deadline -> tell(deadline, snapshot -> new DeadlineQuestioned(snapshot, Snapshots.time(at))));
    }

    /** What was found is in the audit whole, with its evidence. */
    void found(Deadline deadline, Finding finding, Instant at) {
        deadlines.flush();
        record(deadline, "DeadlineQuestionAnswered", finding);
        if (finding.answer() == Question.Answer.MISSED) {
            missed(deadline, at);
        } else {
            publish(
                    deadline,
                    snapshot -> new DeadlineExcused(snapshot, Snapshots.time(at), finding.by(), finding.reason()));
        }
    }

    void cancelled(Deadline deadline, Instant at, String reason) {
        publish(deadline, snapshot -> new DeadlineCancelled(snapshot, Snapshots.time(at), reason));
    }

    private void publish(Deadline deadline, Function<DeadlineSnapshot, DeadlineEvent> event) {
        deadlines.flush();
        tell(deadline, event);
    }

    private void tell(Deadline deadline, Function<DeadlineSnapshot, DeadlineEvent> event) {
        if (deadline.dueAt() == null) {
            // Never published while it had no end, so what became of it is no news to anybody.
            record(deadline, deadline.state().name(), deadline.subject());
            return;
        }
        DeadlineEvent fact = event.apply(Snapshots.of(deadline));
        outbox.append(deadline.subject().id(), fact);
        record(deadline, fact.getClass().getSimpleName(), fact);
    }

    private void record(Deadline deadline, String action, Object details) {
        audit.record(AUDIT_SUBJECT, deadline.id().toString(), action, deadline.version(), details);
    }
}
