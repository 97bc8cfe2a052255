package cn.duban.incident.closure.process;

import cn.duban.incident.closure.ClosureClockIds;
import cn.duban.incident.ringing.RingClocks;
import cn.duban.incident.workflow.process.TimerTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks of an item's own clock by {@code ${closureItems...}}. */
@ApplicationScoped
public class ClosureItemsDelegate {
    private final TimerTimes times;
    private final RingClocks clocks;

    ClosureItemsDelegate(TimerTimes times, RingClocks clocks) {
        this.times = times;
        this.clocks = clocks;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution) {
        return times.due(execution.getProcessBusinessKey(), ClosureClockIds.ITEM, item(execution));
    }

    /** Records the miss. */
    public void ring(DelegateExecution execution) {
        clocks.ring(execution.getProcessBusinessKey(), ClosureClockIds.ITEM, item(execution));
    }

    private static String item(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(IncidentClosureProcess.ITEM));
    }
}
