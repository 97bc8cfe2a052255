package cn.duban.hazard.workflow.process;

import cn.duban.contracts.task.TaskOpened;
import cn.duban.hazard.clocks.HazardClocks;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says loudly that a process does not get on: metric, log line and a task for the administrators. */
@ApplicationScoped
class ProcessAlerts {
    private static final Logger LOG = Logger.getLogger(ProcessAlerts.class);

    private final MeterRegistry metrics;
    private final Outbox outbox;
    private final Hazards hazards;
    private final Clock clock;

    ProcessAlerts(MeterRegistry metrics, Outbox outbox, Hazards hazards, Clock clock) {
        this.metrics = metrics;
        this.outbox = outbox;
        this.hazards = hazards;
        this.clock = clock;
    }

    /** The process is not where the hazard is. The step itself stands. */
    void outOfStep(Hazard hazard, String expected) {
        alert(hazard, "out-of-step", "流程与业务状态不一致：" + expected);
    }

    /** A job failed as often as it may. */
    void retriesExhausted(String hazardId, String activity, String message) {
        LOG.errorf("Process of hazard %s stands still at %s: %s", hazardId, activity, message);
        hazards.find(hazardId).ifPresent(hazard -> alert(hazard, "retries-exhausted", "流程停滞：" + activity));
    }

    private void alert(Hazard hazard, String reason, String name) {
        LOG.errorf("Hazard %s: %s", hazard.number(), name);
        metrics.counter("duban_process_alerts", "reason", reason).increment();
        UUID id = UUID.nameUUIDFromBytes((hazard.id() + name).getBytes(StandardCharsets.UTF_8));
        outbox.append(
                hazard.id(),
                new TaskOpened(
                        id.toString(),
                        HazardClocks.SUBJECT,
                        hazard.id(),
                        hazard.number(),
                        hazard.finding().title(),
                        "Alert_" + reason,
                        name,
                        List.of(Roles.ADMIN),
                        null,
                        hazard.place().divisionPath(),
                        hazard.place().divisionName(),
                        null,
                        OffsetDateTime.now(clock)));
    }
}
