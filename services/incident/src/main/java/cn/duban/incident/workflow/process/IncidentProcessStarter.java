package cn.duban.incident.workflow.process;

import cn.duban.casework.process.StartQueue;
import cn.duban.platform.workflow.ProcessStarter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the processes of new incidents, many in one transaction, behind the filings. */
@ApplicationScoped
class IncidentProcessStarter {
    private final ProcessStarter starter;
    private final StartQueue queue;

    IncidentProcessStarter(
            ProcessEngine engine, StartQueue queue, @ConfigProperty(name = "duban.process.start-batch") int batch) {
        this.starter = new ProcessStarter(engine, IncidentReportProcess.KEY, batch);
        this.queue = queue;
    }

    @Scheduled(every = "${duban.process.start-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void start() {
        starter.drain(limit -> List.copyOf(queue.take(limit).keySet()), id -> Map.of(), started -> {});
    }
}
