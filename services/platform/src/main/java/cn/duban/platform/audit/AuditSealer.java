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
    private static final long LOCK = 0x6475_6261_6e02L;
    private static final int BATCH = 1000;
    /** Longer than any transaction: an entry with a lower id than those sealed before then cannot turn up any more. */
    private static final int SETTLED_MINUTES = 30;

    private final AuditChain chain;
    private final Sql sql;
    private volatile long settledId;
    private volatile @Nullable Seal seen;
    private long noted = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

    AuditSealer(AuditChain chain, Sql sql) {
        this.chain = chain;
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
            last = QuarkusTransaction.requiringNew().call(this::batch);
            total += last;
        } while (last == BATCH);
        return total;
    }

    /** End of the chain when this copy last looked; a chain that ends earlier has been cut. */
    Optional<Seal> seen() {
        return Optional.ofNullable(seen);
    }

    private int batch() {
        boolean alone = sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .get(0);
        if (!alone) {
            return 0;
        }
        List<AuditEntry> entries = chain.unsealed(settledId, BATCH);
        if (!entries.isEmpty()) {
            append(entries);
        }
        if (entries.size() < BATCH) {
            settledId = chain.sealedBefore(SETTLED_MINUTES);
        }
        return entries.size();
    }

    /** Once a minute is enough: each hash stands for all before it. */
    private void note(long seq, String hash) {
        long now = System.nanoTime();
        if (now - noted > TimeUnit.MINUTES.toNanos(1)) {
            noted = now;
            LOG.infof("Audit sealed up to %d %s", seq, hash);
        }
    }

    private void append(List<AuditEntry> entries) {
        Optional<Seal> last = chain.last();
        long seq = last.map(Seal::seq).orElse(0L);
        String hash = last.map(Seal::hash).orElse(Sm3.GENESIS);
        List<Seal> seals = new ArrayList<>();
        for (AuditEntry entry : entries) {
            String next = Sm3.link(hash, entry);
            seals.add(new Seal(++seq, entry.id(), hash, next));
            hash = next;
        }
        chain.add(seals);
        seen = seals.get(seals.size() - 1);
        note(seq, hash);
    }
}
