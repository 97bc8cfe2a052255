package cn.duban.accountability.workflow.process;

import cn.duban.platform.workflow.HeldStarts;
import cn.duban.platform.workflow.ProcessStarter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the processes of new matters, many in one transaction, behind the events that opened them. */
@ApplicationScoped
class ProcessStarters {
    private final ProcessEngine engine;
    private final StartRequests requests;
    private final Instance<AccountabilityModel> models;
    private final HeldStarts held;
    private final int batch;

    ProcessStarters(
            ProcessEngine engine,
            StartRequests requests,
            @Any Instance<AccountabilityModel> models,
            HeldStarts held,
            @ConfigProperty(name = "duban.process.start-batch") int batch) {
        this.engine = engine;
        this.requests = requests;
        this.models = models;
        this.held = held;
        this.batch = batch;
    }

    @Scheduled(every = "${duban.process.start-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void start() {
        models.forEach(model -> new ProcessStarter(engine, held, model.key(), batch)
                .drainShipped(limit -> requests.take(model.key(), limit), id -> Map.of(), started -> {}));
    }
}
