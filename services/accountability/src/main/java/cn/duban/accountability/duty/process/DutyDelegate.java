package cn.duban.accountability.duty.process;

import cn.duban.accountability.duty.Duties;
import cn.duban.accountability.duty.Duty;
import cn.duban.accountability.duty.DutyClocks;
import cn.duban.accountability.duty.RingDuty;
import cn.duban.contracts.duty.DutyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${recurringDuty...}}: dates of timers, and one use case per side effect. */
@ApplicationScoped
public class DutyDelegate {
    private static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final Duties duties;
    private final DutyClocks clocks;
    private final RingDuty ring;

    DutyDelegate(Duties duties, DutyClocks clocks, RingDuty ring) {
        this.duties = duties;
        this.clocks = clocks;
        this.ring = ring;
    }

    /** First moment that is too late; never for one that was missed already and is only made up. */
    public Date dueAt(DelegateExecution execution) {
        Duty duty = duty(execution);
        return duty.state() == DutyState.OPEN
                ? Date.from(duty.dueAt().plusSeconds(1).toInstant())
                : NEVER;
    }

    /** First moment at which evidence can no longer be sent back. */
    public Date checkEndsAt(DelegateExecution execution) {
        Duty duty = duty(execution);
        OffsetDateTime done = duty.doneAt();
        return done == null
                ? NEVER
                : Date.from(clocks.checkedUntil(duty, done).plusSeconds(1).toInstant());
    }

    /** Records the miss. */
    public void ring(DelegateExecution execution) {
        ring.ring(execution.getProcessBusinessKey());
    }

    private Duty duty(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        return duties.find(id).orElseThrow(() -> new IllegalStateException("No duty " + id));
    }
}
