package cn.duban.casework.process;

import cn.duban.platform.time.ClockMoved;
import cn.duban.platform.time.DubanClock;
import cn.duban.platform.workflow.DubanEngineConfiguration;
import cn.duban.platform.workflow.EngineSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.quarkus.engine.extension.event.CamundaEngineStartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The engine of a service: its settings, the service's models, and the clock it shares with everything else. */
@ApplicationScoped
public class CaseEngine extends DubanEngineConfiguration {
    private final Instance<ProcessModel> models;
    private final String service;

    CaseEngine(@Any Instance<ProcessModel> models, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.models = models;
        this.service = service;
    }

    @Override
    protected Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>();
        models.forEach(model -> beans.putAll(model.beans()));
        return beans;
    }

    // Under the name of the service, sorted: what has not changed keeps its version.
    void started(
            @Observes CamundaEngineStartupEvent event, ProcessEngine engine, DataSource dataSource, DubanClock clock) {
        List<String> resources =
                models.stream().map(ProcessModel::resource).sorted().toList();
        EngineSetup.deploy(engine, service, resources);
        EngineSetup.indexJobs(dataSource);
        EngineSetup.moveClock(clock.offset());
    }

    void moved(@Observes ClockMoved event) {
        EngineSetup.moveClock(event.offset());
    }
}
