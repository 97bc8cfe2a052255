package cn.duban.hazard.workflow.process;

import cn.duban.hazard.clocks.RingClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${hazardClock...}}: dates of timers, and one use case per side effect. */
@ApplicationScoped
public class HazardClockDelegate {
    private final TimerTimes times;
    private final RingClocks clocks;
    private final TimerMover mover;

    HazardClockDelegate(TimerTimes times, RingClocks clocks, TimerMover mover) {
        this.times = times;
        this.clocks = clocks;
        this.mover = mover;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String task) {
        return times.due(execution.getProcessBusinessKey(), task);
    }

    /** Last reminder before the end. */
    public Date remindAt(DelegateExecution execution, String task) {
        return times.reminder(execution.getProcessBusinessKey(), task);
    }

    /** Middle of the time given. */
    public Date halfTimeAt(DelegateExecution execution, String task) {
        return times.halfTime(execution.getProcessBusinessKey(), task);
    }

    /** Reminds, or records the miss. */
    public void ring(DelegateExecution execution, String task) {
        clocks.ring(execution.getProcessBusinessKey(), HazardRectificationProcess.CLOCKS.getOrDefault(task, Set.of()));
    }

    /** Moves the timers of the work to the end that was granted. */
    public void move(DelegateExecution execution) {
        mover.move(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
    }
}
