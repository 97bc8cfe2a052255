package cn.duban.platform.audit;

import cn.duban.contracts.audit.AuditHeadPublished;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.platform.audit.AuditChain.Seal;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerification.BadRow;
import cn.duban.platform.audit.AuditVerifier.Piece;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells every hour where the chain ends, and walks along it every night: what came since the last walk, and a piece of what
 * is older, so that all of it is gone over again in the course of time (ADR 23).
 */
@ApplicationScoped
public class AuditWatch {
    private static final Logger LOG = Logger.getLogger(AuditWatch.class);
    private static final long NEW_ROWS = 5_000_000;
    private static final long OLD_ROWS = 500_000;

    private final AuditChain chain;
    private final AuditVerifier verifier;
    private final AuditHeads heads;
    private final ExplainedFaults explained;
    private final IntegrityFaults faults;
    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;
    private final String service;

    AuditWatch(
            AuditChain chain,
            AuditVerifier verifier,
            AuditHeads heads,
            ExplainedFaults explained,
            IntegrityFaults faults,
            Outbox outbox,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.chain = chain;
        this.verifier = verifier;
        this.heads = heads;
        this.explained = explained;
        this.faults = faults;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
        this.service = service;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("duban.audit.broken", this, watch -> watch.broken() ? 1 : 0);
        metrics.gauge("duban.audit.check.age.seconds", this, AuditWatch::age);
    }

    @Scheduled(
            every = "${duban.audit.head-every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        publish(null);
    }

    @Scheduled(
            cron = "${duban.audit.check-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        check();
    }

    /** Tells where the chain ends; nothing while it is empty. */
    void publish(@Nullable BadRow bad) {
        Optional<Seal> end = chain.last();
        if (end.isPresent()) {
            Seal seal = end.get();
            AuditHeadPublished head = new AuditHeadPublished(
                    service,
                    seal.seq(),
                    seal.hash(),
                    seal.keyId(),
                    bad == null ? null : bad.seq(),
                    bad == null ? null : bad.fault().name(),
                    OffsetDateTime.now(clock));
            QuarkusTransaction.requiringNew().run(() -> outbox.append(service + ":" + seal.seq(), head));
        }
    }

    /** One walk. @return what is wrong, if anything is */
    public Optional<BadRow> check() {
        Last last = last();
        Set<BadRow> known = explained.of(service);
        Piece fresh = verifier.between(last.end(), NEW_ROWS, known);
        Piece again = verifier.between(last.again(), OLD_ROWS, known);
        BadRow bad = fresh.bad() != null ? fresh.bad() : again.bad();
        bad = bad != null ? bad : contradiction(known);
        note(bad == null ? fresh.end() : last.end(), bad, again);
        if (bad != null) {
            LOG.errorf("The audit is not what was sealed: %s", bad);
            publish(bad);
            tell(bad);
        }
        return Optional.ofNullable(bad);
    }

    private void tell(BadRow bad) {
        IntegrityPlace place = new IntegrityPlace(bad.fault().name(), bad.seq(), bad.entryId());
        QuarkusTransaction.requiringNew().run(() -> faults.ofChain(service, place));
    }

    private @Nullable BadRow contradiction(Set<BadRow> known) {
        return heads.of(service).stream()
                .map(verifier::missing)
                .filter(Objects::nonNull)
                .filter(bad -> !known.contains(bad))
                .findFirst()
                .orElse(null);
    }

    /** The last walk that found all in order: where it ended, and where it had got to going over older rows again. */
    private record Last(@Nullable Anchor end, @Nullable Anchor again) {}

    private Last last() {
        return sql.first(
                        "select up_to, hash, again_to, (select s.hash from audit_seal s where s.seq = again_to) as again"
                                + " from audit_check where fault is null order by id desc limit 1",
                        row -> new Last(
                                row.getLong("up_to") == 0
                                        ? null
                                        : new Anchor(row.getLong("up_to"), row.getString("hash")),
                                row.getString("again") == null
                                        ? null
                                        : new Anchor(row.getLong("again_to"), row.getString("again"))))
                .orElse(new Last(null, null));
    }

    private void note(@Nullable Anchor end, @Nullable BadRow bad, Piece again) {
        long upTo = end == null ? 0 : end.seq();
        long againTo = again.end() == null || again.end().seq() >= upTo
                ? 0
                : again.end().seq();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into audit_check (up_to, hash, again_to, bad_seq, bad_entry, fault)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        upTo,
                        end == null ? "" : end.hash(),
                        againTo,
                        bad == null ? null : bad.seq(),
                        bad == null ? null : bad.entryId(),
                        bad == null ? null : bad.fault().name()));
    }

    private boolean broken() {
        return sql.first("select fault from audit_check order by id desc limit 1", row -> row.getString(1) != null)
                .orElse(false);
    }

    private double age() {
        return sql.first(
                        "select extract(epoch from clock_timestamp() - at) from audit_check order by id desc limit 1",
                        row -> row.getDouble(1))
                .orElse(0.0);
    }
}
