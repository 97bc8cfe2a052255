package cn.duban.casework.process;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.contracts.task.TaskOpened;
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

/** Raises an alert where a process does not go on: in the log, as a metric, and as a task of the administrators. */
@ApplicationScoped
public class ProcessAlerts {
    private static final Logger LOG = Logger.getLogger(ProcessAlerts.class);

    private final MeterRegistry metrics;
    private final Outbox outbox;
    private final Cases cases;
    private final Clock clock;

    ProcessAlerts(MeterRegistry metrics, Outbox outbox, Cases cases, Clock clock) {
        this.metrics = metrics;
        this.outbox = outbox;
        this.cases = cases;
        this.clock = clock;
    }

    /** The process is not where the case is. The step itself stands. */
    public void outOfStep(String caseId, String expected) {
        cases.facts(caseId).ifPresent(facts -> alert(facts, "out-of-step", "流程与业务状态不一致：" + expected));
    }

    /** A job failed as often as it may. */
    void retriesExhausted(String caseId, String activity, String message) {
        LOG.errorf("Process of case %s stands still at %s: %s", caseId, activity, message);
        cases.facts(caseId).ifPresent(facts -> alert(facts, "retries-exhausted", "流程停滞：" + activity));
    }

    private void alert(CaseFacts facts, String reason, String name) {
        LOG.errorf("%s %s: %s", facts.type(), facts.number(), name);
        metrics.counter("duban_process_alerts", "reason", reason).increment();
        UUID id = UUID.nameUUIDFromBytes((facts.id() + name).getBytes(StandardCharsets.UTF_8));
        outbox.append(
                facts.id(),
                new TaskOpened(
                        id.toString(),
                        facts.type(),
                        facts.id(),
                        facts.number(),
                        facts.title(),
                        "Alert_" + reason,
                        name,
                        List.of(Roles.ADMIN),
                        null,
                        facts.divisionPath(),
                        facts.divisionName(),
                        null,
                        OffsetDateTime.now(clock)));
    }
}
