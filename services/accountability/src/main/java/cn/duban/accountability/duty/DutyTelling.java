package cn.duban.accountability.duty;

import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Tells Kafka and the audit what became of a duty, in the transaction in which it did. */
@ApplicationScoped
class DutyTelling {
    private final Duties duties;
    private final Outbox outbox;
    private final Audit audit;

    DutyTelling(Duties duties, Outbox outbox, Audit audit) {
        this.duties = duties;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Writes the duty, so that the event carries its version, and tells it. */
    void tell(Duty duty, Function<DutySnapshot, DutyEvent> event) {
        duties.flush();
        tellWritten(duty, event);
    }

    /** The same for one that was written already. */
    void tellWritten(Duty duty, Function<DutySnapshot, DutyEvent> event) {
        DutyEvent fact = event.apply(DutySnapshots.of(duty));
        outbox.append(duty.id(), fact);
        audit.record(DutyClocks.SUBJECT, duty.id(), fact.getClass().getSimpleName(), duty.version(), fact);
    }
}
