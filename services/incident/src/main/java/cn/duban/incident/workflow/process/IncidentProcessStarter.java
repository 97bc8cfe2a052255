package cn.duban.incident.workflow.process;

import cn.duban.casework.process.StartQueue;
import cn.duban.deadline.ClocksInHand;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.platform.workflow.HeldStarts;
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
    private final Incidents incidents;
    private final ClocksInHand clocks;

    IncidentProcessStarter(
            ProcessEngine engine,
            StartQueue queue,
            Incidents incidents,
            ClocksInHand clocks,
            HeldStarts held,
            @ConfigProperty(name = "duban.process.start-batch") int batch) {
        this.starter = new ProcessStarter(engine, held, IncidentReportProcess.KEY, batch);
        this.queue = queue;
        this.incidents = incidents;
        this.clocks = clocks;
    }

    @Scheduled(every = "${duban.process.start-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void start() {
        starter.drainShipped(this::claim, id -> Map.of(), started -> {});
    }

    /** The model asks each incident and its clocks several times: read together they cost a query each. */
    private List<String> claim(int limit) {
        List<String> ids = List.copyOf(queue.take(limit).keySet());
        if (!ids.isEmpty()) {
            incidents.readAhead(ids);
            clocks.readAhead(Incident.TYPE, ids);
        }
        return ids;
    }
}
