package cn.duban.platform.audit;

import cn.duban.platform.audit.AuditChain.Seal;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Chains new entries, behind the requests that wrote them. One writer at a time over all copies of the service (a chain
 * has one end), by an advisory lock. The service's role may add seals and change none; it logs the end of the
 * chain once a minute, and that line, outside the database, is what shows if somebody cuts entries and seals off together.
 */
@ApplicationScoped
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    /** Advisory lock of whoever seals. */
    static final long LOCK = 0x6475_6261_6e02L;

    private static final int BATCH = 1000;
    private final AuditChain chain;
    private final AuditKeys keys;
    private final Sql sql;
    private final SettledMark settled = new SettledMark();
    private volatile @Nullable Seal seen;
    private long noted = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

    AuditSealer(AuditChain chain, AuditKeys keys, Sql sql) {
        this.chain = chain;
        this.keys = keys;
        this.sql = sql;
    }

    @Scheduled(every = "${duban.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() {
        try {
            seal();
        } catch (RuntimeException e) {
            LOG.warnf("The audit cannot be sealed now: %s", e.toString());
        }
    }

    /** Seals all there is. @return number of entries sealed by this call */
    public int seal() {
        int total = 0;
        int last;
        do {
            List<Seal> added = QuarkusTransaction.requiringNew().call(this::batch);
            if (!added.isEmpty()) {
                note(added.get(added.size() - 1));
            }
            last = added.size();
            total += last;
        } while (last == BATCH);
        return total;
    }

    /** End of the chain when this copy last looked; a chain that ends earlier has been cut. */
    Optional<Seal> seen() {
        return Optional.ofNullable(seen);
    }

    private List<Seal> batch() {
        boolean alone = sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .get(0);
        if (!alone) {
            return List.of();
        }
        List<AuditEntry> entries = chain.unsealed(settled.entryId(), BATCH);
        Optional<Seal> end = chain.last();
        if (entries.size() < BATCH) {
            end.ifPresent(seal -> settled.allSealedUpTo(seal.entryId()));
        }
        List<Seal> seals = link(end, entries);
        chain.add(seals);
        return seals;
    }

    private List<Seal> link(Optional<Seal> end, List<AuditEntry> entries) {
        long seq = end.map(Seal::seq).orElse(0L);
        String hash = end.map(Seal::hash).orElse(Sm3.GENESIS);
        String keyId = keys.current();
        byte[] key = keyId == null ? null : keys.secret(keyId);
        List<Seal> seals = new ArrayList<>();
        for (AuditEntry entry : entries) {
            String next = Sm3.link(hash, entry, key);
            seals.add(new Seal(++seq, entry.id(), hash, next, keyId));
            hash = next;
        }
        return seals;
    }

    /** Remembers the new end, and logs it once a minute: each hash stands for all before it. */
    private void note(Seal end) {
        seen = end;
        long now = System.nanoTime();
        if (now - noted > TimeUnit.MINUTES.toNanos(1)) {
            noted = now;
            LOG.infof("Audit sealed up to %d %s", end.seq(), end.hash());
        }
    }
}
