package cn.duban.accountability.cases.process;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseItems;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.ringing.RingClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${caseEnd...}} where a period of a case ends: one use case per side effect. */
@ApplicationScoped
public class CaseEndDelegate {
    private final RingClocks clocks;
    private final Matters matters;
    private final Clock clock;

    CaseEndDelegate(RingClocks clocks, Matters matters, Clock clock) {
        this.clocks = clocks;
        this.matters = matters;
        this.clock = clock;
    }

    /** The time for stating a defence ended. */
    public void lapse(DelegateExecution execution) {
        step(execution, one -> one.lapse(OffsetDateTime.now(clock)));
    }

    /** Nobody asked for a review in time. */
    public void enterForce(DelegateExecution execution) {
        step(execution, one -> one.enterForce(OffsetDateTime.now(clock)));
    }

    /** The effects of all measures ended. */
    public void expire(DelegateExecution execution) {
        step(execution, one -> one.expire(OffsetDateTime.now(clock)));
    }

    /** Whether a measure has an effect that lasts. */
    public boolean lasting(DelegateExecution execution) {
        return end(execution).isPresent();
    }

    /** When the last effect ends. */
    public Date effectsEnd(DelegateExecution execution) {
        return end(execution)
                .map(end -> Date.from(end.toInstant()))
                .orElseThrow(() -> new IllegalStateException("No effect lasts"));
    }

    private Optional<OffsetDateTime> end(DelegateExecution execution) {
        return matters.find(AccountabilityCase.class, execution.getProcessBusinessKey())
                .flatMap(CaseItems::effectsEnd);
    }

    private void step(DelegateExecution execution, Consumer<AccountabilityCase> change) {
        clocks.step(execution.getProcessBusinessKey(), matter -> {
            if (matter instanceof AccountabilityCase one) {
                change.accept(one);
            }
        });
    }
}
