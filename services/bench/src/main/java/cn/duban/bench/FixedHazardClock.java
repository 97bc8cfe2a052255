package cn.duban.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands in for the bean the model calls {@code hazardClock}: dates of timers without looking anything up. */
public final class FixedHazardClock {
    public Date dueAt(DelegateExecution execution, String task) {
        return inDays(3);
    }

    public Date remindAt(DelegateExecution execution, String task) {
        return inDays(2);
    }

    public Date halfTimeAt(DelegateExecution execution, String task) {
        return inDays(1);
    }

    private static Date inDays(int days) {
        return Date.from(Instant.now().plus(Duration.ofDays(days)));
    }
}
