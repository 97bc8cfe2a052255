package cn.duban.hazard.plate.process;

import cn.duban.casework.process.Timers;
import cn.duban.casework.step.CaseClocks;
import cn.duban.hazard.plate.Plate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${plateClock...}}: dates of timers, and the record of a missed clock. */
@ApplicationScoped
public class PlateClockDelegate {
    private final Timers timers;
    private final CaseClocks clocks;
    private final Clock clock;

    PlateClockDelegate(Timers timers, CaseClocks clocks, Clock clock) {
        this.timers = timers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String clockId) {
        return timers.due(Plate.TYPE, execution.getProcessBusinessKey(), clockId, "");
    }

    /** Reminds, or records the miss. */
    public void ring(DelegateExecution execution, String clockId) {
        clocks.ring(Plate.TYPE, execution.getProcessBusinessKey(), List.of(clockId), "", clock.instant());
    }
}
