package cn.duban.hazard.workflow.process;

import cn.duban.casework.process.StartQueue;
import cn.duban.casework.scheme.CaseSchemes;
import cn.duban.deadline.ClocksInHand;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.platform.workflow.HeldStarts;
import cn.duban.platform.workflow.ProcessStarter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the processes of new hazards, many in one transaction, behind the filings. */
@ApplicationScoped
class HazardProcessStarter {
    private final ProcessStarter starter;
    private final StartQueue queue;
    private final CaseSchemes schemes;
    private final Hazards hazards;
    private final ClocksInHand clocks;

    HazardProcessStarter(
            ProcessEngine engine,
            StartQueue queue,
            CaseSchemes schemes,
            Hazards hazards,
            ClocksInHand clocks,
            HeldStarts held,
            @ConfigProperty(name = "duban.process.start-batch") int batch) {
        this.starter = new ProcessStarter(engine, held, HazardRectificationProcess.KEY, batch);
        this.queue = queue;
        this.schemes = schemes;
        this.hazards = hazards;
        this.clocks = clocks;
    }

    @Scheduled(every = "${duban.process.start-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void start() {
        Map<String, String> phases = new LinkedHashMap<>();
        Map<String, String> models = new HashMap<>();
        starter.drain(
                limit -> {
                    phases.clear();
                    phases.putAll(queue.take(limit));
                    clocks.readAhead(Hazard.TYPE, phases.keySet());
                    models.clear();
                    models.putAll(schemes.beginAll(
                            HazardRectificationProcess.KEY, Hazard.TYPE, () -> hazards.divisionPaths(phases.keySet())));
                    return List.copyOf(phases.keySet());
                },
                id -> new ProcessStarter.Beginning(
                        models.get(id), HazardRectificationProcess.variables(phases.getOrDefault(id, ""))),
                started -> {});
    }
}
