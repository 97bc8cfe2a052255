package cn.duban.hazard.workflow.process;

import cn.duban.platform.time.ClockMoved;
import cn.duban.platform.time.DubanClock;
import cn.duban.platform.workflow.DubanEngineConfiguration;
import cn.duban.platform.workflow.EngineSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.quarkus.engine.extension.event.CamundaEngineStartupEvent;

/** The engine of this service: its settings, its model, and the clock it shares with everything else. */
@ApplicationScoped
public class HazardEngine extends DubanEngineConfiguration {
    private final HazardClockDelegate hazardClock;

    HazardEngine(HazardClockDelegate hazardClock) {
        this.hazardClock = hazardClock;
    }

    @Override
    protected Map<String, Object> beans() {
        return Map.of("hazardClock", hazardClock);
    }

    void started(
            @Observes CamundaEngineStartupEvent event, ProcessEngine engine, DataSource dataSource, DubanClock clock) {
        EngineSetup.deploy(engine, "hazard", List.of(HazardRectificationProcess.RESOURCE));
        EngineSetup.indexJobs(dataSource);
        EngineSetup.moveClock(clock.offset());
    }

    void moved(@Observes ClockMoved event) {
        EngineSetup.moveClock(event.offset());
    }
}
