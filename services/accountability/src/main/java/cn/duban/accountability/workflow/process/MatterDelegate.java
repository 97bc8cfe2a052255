package cn.duban.accountability.workflow.process;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.ringing.RingClocks;
import cn.duban.casework.file.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What every model calls by {@code ${matter...}}: dates of timers, misses, and where the matter stands. */
@ApplicationScoped
public class MatterDelegate {
    private final TimerTimes times;
    private final RingClocks clocks;
    private final Matters matters;

    MatterDelegate(TimerTimes times, RingClocks clocks, Matters matters) {
        this.times = times;
        this.clocks = clocks;
        this.matters = matters;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String clockId) {
        return times.due(execution.getProcessBusinessKey(), clockId, part(execution));
    }

    /** First moment after a right ended. */
    public Date ends(DelegateExecution execution, String key) {
        return times.ends(execution.getProcessBusinessKey(), key);
    }

    /** Records the miss. */
    public void ring(DelegateExecution execution, String clockId) {
        clocks.ring(execution.getProcessBusinessKey(), clockId, part(execution));
    }

    /** Whether the matter stands there. */
    public boolean is(DelegateExecution execution, String phase) {
        return matter(execution).phase().equals(phase);
    }

    /** Whether something of the kind, for this part, waits for somebody. */
    public boolean waits(DelegateExecution execution, String key) {
        String part = part(execution);
        return matter(execution).items().stream()
                .anyMatch(item ->
                        item.key().equals(key) && (part.isEmpty() || item.part().equals(part)));
    }

    /** Parts of a kind that wait for somebody. */
    public List<String> parts(DelegateExecution execution, String key) {
        return matter(execution).items().stream()
                .filter(item -> item.key().equals(key))
                .map(WorkItem::part)
                .toList();
    }

    private Matter matter(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        return matters.any(id).orElseThrow(() -> new IllegalStateException("No matter " + id));
    }

    private static String part(DelegateExecution execution) {
        Object part = execution.getVariable(TimerTimes.PART);
        return part == null ? "" : part.toString();
    }
}
