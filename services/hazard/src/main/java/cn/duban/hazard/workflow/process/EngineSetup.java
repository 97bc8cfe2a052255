package cn.duban.hazard.workflow.process;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.ClockMoved;
import cn.duban.platform.time.DubanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.quarkus.engine.extension.event.CamundaEngineStartupEvent;

/** Deploys the models and ties the engine to the platform's clock. */
@ApplicationScoped
class EngineSetup {
    private final ProcessEngine engine;
    private final Sql sql;
    private final DubanClock clock;

    EngineSetup(ProcessEngine engine, Sql sql, DubanClock clock) {
        this.engine = engine;
        this.sql = sql;
        this.clock = clock;
    }

    void deploy(@Observes CamundaEngineStartupEvent event) {
        engine.getRepositoryService()
                .createDeployment()
                .name("hazard")
                .enableDuplicateFiltering(true)
                .addClasspathResource(HazardRectificationProcess.RESOURCE)
                .deploy();
        // Without it a million open timers make the acquisition of due ones take half a second (services/adr).
        sql.update("create index if not exists duban_act_ru_job_duedate on act_ru_job (duedate_)");
        follow(clock.offset());
    }

    void moved(@Observes ClockMoved event) {
        follow(event.offset());
    }

    private static void follow(Duration offset) {
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
    }
}
