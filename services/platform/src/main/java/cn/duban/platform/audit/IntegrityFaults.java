package cn.duban.platform.audit;

import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells the other services, and by them people, that a record is not what was sealed. */
@ApplicationScoped
public class IntegrityFaults {
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    IntegrityFaults(Outbox outbox, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /** Of the audit chain of a service. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofChain(String about, IntegrityPlace place) {
        tell(about, IntegrityKind.AUDIT_CHAIN, about, place, null);
    }

    /**
     * Of a file of this service.
     *
     * @param fault which copy is CHANGED or MISSING
     * @param path place of the case it belongs to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofEvidence(String id, String fault, @Nullable String path) {
        tell(service, IntegrityKind.EVIDENCE, id, new IntegrityPlace(fault, null, null), path);
    }

    private void tell(String about, IntegrityKind kind, String subject, IntegrityPlace place, @Nullable String path) {
        outbox.append(
                about + ":" + subject,
                new IntegrityFaultFound(service, about, kind, subject, place, path, OffsetDateTime.now(clock)));
    }
}
