package cn.duban.casework.process;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.workflow.HeldStarts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Shows how many processes could not be begun; Prometheus wakes somebody for one. */
@ApplicationScoped
class StartsOnHold {
    @Produces
    @Singleton
    HeldStarts held(Sql sql) {
        return new HeldStarts(sql);
    }

    void register(@Observes StartupEvent event, HeldStarts held, MeterRegistry metrics) {
        metrics.gauge("duban.process.starts.held", held, HeldStarts::count);
    }
}
