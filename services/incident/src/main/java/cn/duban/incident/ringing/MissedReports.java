package cn.duban.incident.ringing;

import cn.duban.deadline.ClockMissed;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Incident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Clocks of an incident that no process watches, or not while nobody has signed for the report: what was late by them is written down as soon as they are missed, and
 * where that fails at the incident's next step.
 */
@ApplicationScoped
class MissedReports {
    private static final Logger LOG = Logger.getLogger(MissedReports.class);
    private static final Set<String> CLOCKS =
            Set.of(ClockIds.RELAY, ClockIds.NOTICES, ClockIds.ENTERPRISE, ClockIds.TELEPHONE, ClockIds.PROVINCE);

    private final RingClocks ring;
    private final ManagedExecutor executor;

    MissedReports(RingClocks ring, ManagedExecutor executor) {
        this.ring = ring;
        this.executor = executor;
    }

    void missed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMissed missed) {
        if (Incident.TYPE.equals(missed.subjectType()) && CLOCKS.contains(missed.clockId())) {
            executor.execute(() -> note(missed));
        }
    }

    private void note(ClockMissed missed) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> ring.missed(missed.subjectId(), missed.clockId(), missed.part()));
        } catch (RuntimeException e) {
            LOG.warnf(e, "What was late about incident %s is written down at its next step", missed.subjectId());
        }
    }
}
