package cn.duban.platform.app;

import cn.duban.platform.time.ClockMoved;
import cn.duban.platform.workflow.DubanEngineConfiguration;
import cn.duban.platform.workflow.EngineSetup;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.quarkus.engine.extension.event.CamundaEngineStartupEvent;

/** What a service with processes adds. */
@ApplicationScoped
public class Engine extends DubanEngineConfiguration {
    void started(@Observes CamundaEngineStartupEvent event, ProcessEngine engine, AgroalDataSource dataSource) {
        EngineSetup.indexJobs(dataSource);
        EngineSetup.deploy(engine, "test", List.of("Walk.bpmn"));
    }

    void moved(@Observes ClockMoved moved) {
        EngineSetup.moveClock(moved.offset());
    }
}
