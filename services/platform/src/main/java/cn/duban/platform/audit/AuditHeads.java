package cn.duban.platform.audit;

import cn.duban.contracts.Topics;
import cn.duban.contracts.audit.AuditHeadPublished;
import cn.duban.contracts.audit.IntegrityFaultExplained;
import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Keeps where the audit chains of all services ended, hour by hour, as acts in this service's own audit. A chain that ends
 * earlier than it once did, or otherwise at the same place, was cut or written anew, and that is told here, where whoever
 * did it has no hand. What is told of faults comes by the same topics.
 */
@ApplicationScoped
public class AuditHeads implements EventHandler {
    private static final Logger LOG = Logger.getLogger(AuditHeads.class);

    private final Intake intake;
    private final Sql sql;
    private final Audit audit;
    private final IntegrityFaults faults;
    private final ExplainedFaults explained;
    private final Instance<IntegrityListener> listeners;
    private final MeterRegistry metrics;

    AuditHeads(
            Intake intake,
            Sql sql,
            Audit audit,
            IntegrityFaults faults,
            ExplainedFaults explained,
            @Any Instance<IntegrityListener> listeners,
            MeterRegistry metrics) {
        this.intake = intake;
        this.sql = sql;
        this.audit = audit;
        this.faults = faults;
        this.explained = explained;
        this.listeners = listeners;
        this.metrics = metrics;
    }

    @Override
    public String consumer() {
        return "audit-heads";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals(AuditHeadPublished.class.getSimpleName())) {
            keep(event.as(AuditHeadPublished.class));
        } else if (event.type().equals(IntegrityFaultFound.class.getSimpleName())) {
            IntegrityFaultFound fault = event.as(IntegrityFaultFound.class);
            listeners.forEach(listener -> listener.found(event.id(), fault));
        } else if (event.type().equals(IntegrityFaultExplained.class.getSimpleName())) {
            explained.keep(event.as(IntegrityFaultExplained.class));
        }
    }

    void keep(AuditHeadPublished head) {
        boolean contradicts = sql.first(
                        "select 1 from audit_head h where h.service = ? and (h.seq > ? or (h.seq = ? and h.hash <> ?))"
                                + " and not" + ExplainedFaults.HEAD_EXPLAINED,
                        row -> 1,
                        head.service(),
                        head.seq(),
                        head.seq(),
                        head.hash())
                .isPresent();
        sql.update(
                "insert into audit_head (service, seq, hash, key_id, at) values (?, ?, ?, ?, ?) on conflict do nothing",
                head.service(),
                head.seq(),
                head.hash(),
                head.keyId(),
                head.at());
        String action = contradicts ? "AuditHeadContradicts" : "AuditHeadNoted";
        audit.record("audit-chain", head.service(), action, head.seq(), head);
        if (contradicts || head.fault() != null) {
            LOG.errorf("The audit chain of %s is not what it was: %s", head.service(), head);
            metrics.counter("duban.audit.contradictions", "of", head.service()).increment();
        }
        if (contradicts) {
            faults.ofChain(head.service(), new IntegrityPlace(ExplainedFaults.CONTRADICTS, head.seq(), null));
        }
    }

    /** Every place that a service once told its chain had reached, unless its end was explained since. */
    List<Anchor> of(String service) {
        return sql.query(
                "select h.seq, h.hash from audit_head h where h.service = ? and not" + ExplainedFaults.HEAD_EXPLAINED
                        + " order by h.seq desc limit 10000",
                row -> new Anchor(row.getLong(1), row.getString(2)),
                service);
    }

    @Incoming(Topics.REGISTRY_AUDIT)
    @Incoming(Topics.HAZARD_AUDIT)
    @Incoming(Topics.INCIDENT_AUDIT)
    @Incoming(Topics.ACCOUNTABILITY_AUDIT)
    @Incoming(Topics.PORTAL_AUDIT)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
