package cn.duban.hazard.plate.process;

import cn.duban.hazard.plate.PlateClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${plateClock...}}: dates of timers, and the record of a missed clock. */
@ApplicationScoped
public class PlateClockDelegate {
    private final PlateTimers timers;
    private final PlateClocks clocks;

    PlateClockDelegate(PlateTimers timers, PlateClocks clocks) {
        this.timers = timers;
        this.clocks = clocks;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String clockId) {
        return timers.due(execution.getProcessBusinessKey(), clockId);
    }

    /** Reminds, or records the miss. */
    public void ring(DelegateExecution execution, String clockId) {
        clocks.ring(execution.getProcessBusinessKey(), clockId);
    }
}
