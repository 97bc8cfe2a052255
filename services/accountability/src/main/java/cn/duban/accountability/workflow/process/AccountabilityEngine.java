package cn.duban.accountability.workflow.process;

import cn.duban.platform.time.ClockMoved;
import cn.duban.platform.time.DubanClock;
import cn.duban.platform.workflow.DubanEngineConfiguration;
import cn.duban.platform.workflow.EngineSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.quarkus.engine.extension.event.CamundaEngineStartupEvent;

/** The engine of this service: its settings, its models, and the clock it shares with everything else. */
@ApplicationScoped
public class AccountabilityEngine extends DubanEngineConfiguration {
    private final Instance<AccountabilityModel> models;

    AccountabilityEngine(@Any Instance<AccountabilityModel> models) {
        this.models = models;
    }

    @Override
    protected Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>();
        models.forEach(model -> beans.putAll(model.beans()));
        return beans;
    }

    void started(
            @Observes CamundaEngineStartupEvent event, ProcessEngine engine, DataSource dataSource, DubanClock clock) {
        List<String> resources = new ArrayList<>();
        models.forEach(model -> resources.add(model.resource()));
        resources.sort(null);
        EngineSetup.deploy(engine, "accountability", resources);
        EngineSetup.indexJobs(dataSource);
        EngineSetup.moveClock(clock.offset());
    }

    void moved(@Observes ClockMoved event) {
        EngineSetup.moveClock(event.offset());
    }
}
