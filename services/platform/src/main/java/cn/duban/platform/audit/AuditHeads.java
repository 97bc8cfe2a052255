package cn.duban.platform.audit;

import cn.duban.contracts.Topics;
import cn.duban.contracts.audit.AuditHeadPublished;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Keeps where the audit chains of all services ended, hour by hour, as acts in this service's own audit. A chain that ends
 * earlier than it once did, or otherwise at the same place, was cut or written anew, and that is told here, where whoever
 * did it has no hand.
 */
@ApplicationScoped
public class AuditHeads implements EventHandler {
    private static final Logger LOG = Logger.getLogger(AuditHeads.class);

    private final Intake intake;
    private final Sql sql;
    private final Audit audit;
    private final MeterRegistry metrics;

    AuditHeads(Intake intake, Sql sql, Audit audit, MeterRegistry metrics) {
        this.intake = intake;
        this.sql = sql;
        this.audit = audit;
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
        }
    }

    void keep(AuditHeadPublished head) {
        boolean contradicts = sql.first(
                        "select 1 from audit_head where service = ? and (seq > ? or (seq = ? and hash <> ?))",
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
    }

    /** Every place that a service once told its chain had reached. */
    List<Anchor> of(String service) {
        return sql.query(
                "select seq, hash from audit_head where service = ? order by seq desc limit 10000",
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
