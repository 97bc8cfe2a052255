package cn.duban.casework.process;

import cn.duban.platform.time.EndMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Timers of processes follow an end that moved without a step. They are known by where they stand: one second past the
 * old end, a day before it, or in the middle of the time. One that fired already stays gone: the sweep rings in its place.
 */
@ApplicationScoped
class MovedTimers {
    private final RuntimeService runtime;
    private final ManagementService management;

    MovedTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    void move(@Observes EndMoved moved) {
        Map<Date, Date> dates = dates(moved);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(moved.subjectId()).list().stream()
                .flatMap(process ->
                        management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .forEach(job -> move(job, dates));
    }

    private void move(Job job, Map<Date, Date> dates) {
        Date now = job.getDuedate() == null
                ? null
                : dates.get(new Date(job.getDuedate().getTime()));
        if (now != null) {
            management.setJobDuedate(job.getId(), now);
        }
    }

    private static Map<Date, Date> dates(EndMoved moved) {
        Map<Date, Date> dates = new HashMap<>();
        Instant old = moved.previousDueAt();
        Instant now = moved.dueAt();
        dates.put(Date.from(middle(moved.anchorAt(), old)), Date.from(middle(moved.anchorAt(), now)));
        dates.put(Date.from(old.minus(Duration.ofDays(1))), Date.from(now.minus(Duration.ofDays(1))));
        dates.put(Date.from(old.plusSeconds(1)), Date.from(now.plusSeconds(1)));
        return dates;
    }

    private static Instant middle(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
