package cn.duban.incident.closure.process;

import cn.duban.casework.process.Timers;
import cn.duban.incident.closure.ClosureClockIds;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.ringing.RingClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks of an item's own clock by {@code ${closureItems...}}. */
@ApplicationScoped
public class ClosureItemsDelegate {
    private final Timers timers;
    private final RingClocks clocks;

    ClosureItemsDelegate(Timers timers, RingClocks clocks) {
        this.timers = timers;
        this.clocks = clocks;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution) {
        return timers.due(Incident.TYPE, execution.getProcessBusinessKey(), ClosureClockIds.ITEM, item(execution));
    }

    /** Records the miss. */
    public void ring(DelegateExecution execution) {
        clocks.ring(execution.getProcessBusinessKey(), ClosureClockIds.ITEM, item(execution));
    }

    private static String item(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(IncidentClosureProcess.ITEM));
    }
}
