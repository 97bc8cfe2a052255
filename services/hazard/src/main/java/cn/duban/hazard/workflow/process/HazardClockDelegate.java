package cn.duban.hazard.workflow.process;

import cn.duban.casework.process.Timers;
import cn.duban.casework.step.CaseClocks;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model calls by {@code ${hazardClock...}}: dates of timers, and one use case per side effect. */
@ApplicationScoped
public class HazardClockDelegate {
    private static final Duration LAST_CALL = Duration.ofDays(1);

    private final Timers timers;
    private final CaseClocks clocks;
    private final Clock clock;

    HazardClockDelegate(Timers timers, CaseClocks clocks, Clock clock) {
        this.timers = timers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String task) {
        return Timers.at(running(execution, task).map(Deadline::timerAt).orElse(null));
    }

    /** Last reminder before the end; for cases begun while the model drew reminders, which are the catalogue's matter. */
    public Date remindAt(DelegateExecution execution, String task) {
        return Timers.at(end(execution, task).map(due -> due.minus(LAST_CALL)).orElse(null));
    }

    /** Middle of the time given; for the same cases. */
    public Date halfTimeAt(DelegateExecution execution, String task) {
        return Timers.at(running(execution, task)
                .flatMap(deadline -> end(execution, task)
                        .map(due -> deadline.anchorAt()
                                .plus(Duration.between(deadline.anchorAt(), due).dividedBy(2))))
                .orElse(null));
    }

    /** Records the miss, or reminds. */
    public void ring(DelegateExecution execution, String task) {
        clocks.ring(Hazard.TYPE, execution.getProcessBusinessKey(), clocksOf(task), "", clock.instant());
    }

    /** Moves the timers of the work to the end that was granted. */
    public void move(DelegateExecution execution) {
        String task = HazardRectificationProcess.TASK_RECTIFY;
        move(execution, HazardRectificationProcess.TIMER_RECTIFY_MISSED, dueAt(execution, task));
        move(execution, HazardRectificationProcess.TIMER_RECTIFY_REMINDER, remindAt(execution, task));
        move(execution, HazardRectificationProcess.TIMER_RECTIFY_HALF_TIME, halfTimeAt(execution, task));
    }

    private void move(DelegateExecution execution, String timer, Date due) {
        timers.move(execution.getProcessInstanceId(), timer, due);
    }

    private Optional<Deadline> running(DelegateExecution execution, String task) {
        return timers.running(Hazard.TYPE, execution.getProcessBusinessKey(), clocksOf(task), "");
    }

    private Optional<Instant> end(DelegateExecution execution, String task) {
        return running(execution, task).map(Deadline::dueAt);
    }

    private static Set<String> clocksOf(String task) {
        return HazardRectificationProcess.CLOCKS.getOrDefault(task, Set.of());
    }
}
