package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Fact;
import cn.duban.accountability.trigger.Signals.Recorded;
import cn.duban.accountability.trigger.process.TriggerDecision;

/** A signal with what the rules say of it among the others of its subject. */
record Judged(Recorded recorded, TriggerDecision.Row row) {
    Signal signal() {
        return recorded.signal();
    }

    /** Whether no case has it. */
    boolean free() {
        return recorded.caseId() == null;
    }

    /** Whether the rules say something else than was noted. */
    boolean changed() {
        return !row.equals(recorded.row());
    }

    Fact fact() {
        Signal signal = signal();
        return new Fact(
                signal.id(),
                signal.subject().key(),
                signal.kind(),
                signal.severity(),
                signal.occurredAt(),
                signal.text(),
                signal.sourceType(),
                signal.sourceId(),
                signal.sourceNumber(),
                signal.basis(),
                signal.verified(),
                row.outcome(),
                row.rule(),
                false);
    }
}
