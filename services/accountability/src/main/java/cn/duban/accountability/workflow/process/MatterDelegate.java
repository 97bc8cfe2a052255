package cn.duban.accountability.workflow.process;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.ringing.RingClocks;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What every model calls by {@code ${matter...}}: dates of timers, misses, and where the matter stands. */
@ApplicationScoped
public class MatterDelegate {
    /** Which of several alike an execution is about; the only variable. */
    static final String PART = "part";

    private final Timers timers;
    private final RingClocks clocks;
    private final Matters matters;

    MatterDelegate(Timers timers, RingClocks clocks, Matters matters) {
        this.timers = timers;
        this.clocks = clocks;
        this.matters = matters;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String clockId) {
        Matter matter = matter(execution);
        return timers.due(matter.type(), matter.id(), clockId, part(execution));
    }

    /** First moment after a right ended. */
    public Date ends(DelegateExecution execution, String key) {
        return Timers.at(matter(execution).items().stream()
                .filter(item -> item.key().equals(key))
                .map(WorkItem::until)
                .filter(Objects::nonNull)
                .map(until -> until.toInstant().plusSeconds(1))
                .max(Instant::compareTo)
                .orElse(null));
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
        Object part = execution.getVariable(PART);
        return part == null ? "" : part.toString();
    }
}
