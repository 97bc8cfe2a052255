package cn.duban.accountability.duty.process;

import cn.duban.accountability.duty.Duties;
import cn.duban.platform.workflow.HeldStarts;
import cn.duban.platform.workflow.ProcessStarter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the processes of duties, many in one transaction, behind the arming. */
@ApplicationScoped
class DutyProcessStarter {
    private final ProcessStarter starter;
    private final DutyStarts starts;
    private final Duties duties;

    DutyProcessStarter(
            ProcessEngine engine,
            DutyStarts starts,
            Duties duties,
            HeldStarts held,
            @ConfigProperty(name = "duban.process.start-batch") int batch) {
        this.starter = new ProcessStarter(engine, held, RecurringDutyProcess.KEY, batch);
        this.starts = starts;
        this.duties = duties;
    }

    @Scheduled(every = "${duban.process.start-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void start() {
        starter.drainShipped(this::claim, id -> Map.of(), started -> {});
    }

    /** The model asks each for its end: read together they cost one query. */
    private List<String> claim(int limit) {
        List<String> ids = starts.waiting() ? List.of() : starts.take(limit);
        if (!ids.isEmpty()) {
            duties.all(ids);
        }
        return ids;
    }
}
