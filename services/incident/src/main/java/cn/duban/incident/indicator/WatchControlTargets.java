package cn.duban.incident.indicator;

import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.ControlTargetExceeded;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Looks for targets that became exceeded and tells it once per exceeding, however the figures came to change: by a report,
 * a correction, a merger, or a target set anew. Several copies of the service may look at once; the one that marks the
 * row tells.
 */
@ApplicationScoped
class WatchControlTargets {
    static final String SUBJECT = "control-target";

    private final ControlTargets targets;
    private final DemoTargets demo;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WatchControlTargets(ControlTargets targets, DemoTargets demo, Outbox outbox, Audit audit, Clock clock) {
        this.targets = targets;
        this.demo = demo;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(
            every = "${duban.target.check-every}",
            identity = "control-targets",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        demo.place();
        // Figures of last year still change: late reports, inquiries. Older ones are looked at when their target is
        // set.
        int lastYear = LocalDate.now(clock.withZone(Days.ZONE)).getYear() - 1;
        targets.turnedSince(lastYear).forEach(this::turn);
    }

    /** Looks at one target at once. */
    @Transactional
    void look(String divisionCode, int year) {
        targets.turned(divisionCode, year).forEach(this::turn);
    }

    private void turn(ControlTarget target) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean exceeded = target.exceeded();
        if (!targets.mark(target, exceeded ? now : null) || !exceeded) {
            return;
        }
        ControlTargetExceeded event = new ControlTargetExceeded(
                target.divisionCode(),
                target.divisionName(),
                target.divisionPath(),
                target.year(),
                target.limits().exceededBy(target.actuals()),
                target.basis(),
                target.verified(),
                now);
        String key = target.divisionCode() + "-" + target.year();
        outbox.append(key, event);
        audit.record(SUBJECT, key, "ControlTargetExceeded", target.version(), event);
    }
}
