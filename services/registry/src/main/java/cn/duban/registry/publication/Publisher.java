package cn.duban.registry.publication;

import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes facts where they differ from what is known: into the directory, which is the registry's own store, and into
 * the outbox, with the next version. What has not changed makes no event.
 */
@ApplicationScoped
public class Publisher {
    private final Sql sql;
    private final DirectoryStore store;
    private final DirectoryCopy copy;
    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transactions;

    Publisher(
            Sql sql,
            DirectoryStore store,
            DirectoryCopy copy,
            Outbox outbox,
            TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.store = store;
        this.copy = copy;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** What the store holds of a fact, removed ones included. */
    public record Known(DirectoryKind kind, String id, long version, boolean removed, String json) {
        String key() {
            return kind + "/" + id;
        }
    }

    /** All facts of a kind, removed ones included; without the bodies of enterprises, which their register publishes. */
    public List<Known> known(DirectoryKind kind) {
        return sql.query(
                "select id, version, removed, data from directory_entry where kind = ?"
                        + " and not (kind = 'ORGANISATION' and data like '%\"kind\":\"ENTERPRISE\"%')",
                row -> new Known(kind, row.getString(1), row.getLong(2), row.getBoolean(3), row.getString(4)),
                kind.name());
    }

    /**
     * Publishes the drafts that are changes, given what is known of their kinds.
     *
     * @return how many were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(Collection<Draft> drafts, Collection<Known> known) {
        Map<String, Known> byKey = new HashMap<>();
        known.forEach(k -> byKey.put(k.key(), k));
        List<Object> changed = new ArrayList<>();
        for (Draft draft : drafts) {
            Known before = byKey.get(draft.kind() + "/" + draft.id());
            if (before == null || !same(before, draft)) {
                Object event = draft.at().apply(before == null ? 1 : before.version() + 1);
                changed.add(event);
                outbox.append(draft.id(), event);
            }
        }
        keep(changed);
        return changed.size();
    }

    /** A fact with the version its own table gave it. */
    public record Versioned(String id, Object event) {}

    /** Publishes facts under versions of their own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<Versioned> facts) {
        facts.forEach(fact -> outbox.append(fact.id(), fact.event()));
        keep(facts.stream().map(Versioned::event).toList());
    }

    private void keep(List<Object> events) {
        if (!events.isEmpty()) {
            store.put(events);
            if (transactions.getResource(AfterCommit.class) == null) {
                transactions.putResource(AfterCommit.class, true);
                transactions.registerInterposedSynchronization(new AfterCommit());
            }
        }
    }

    private static boolean same(Known before, Draft draft) {
        Object now = draft.at().apply(before.version());
        return EventJson.read(before.json(), now.getClass()).equals(now);
    }

    /** The copy in memory follows at once, not at the next poll: who has just written reads his own write. */
    private final class AfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing is left to write.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                // The finished transaction is still attached to the thread, and the copy reads the database.
                QuarkusTransaction.suspendingExisting().run(copy::changed);
            }
        }
    }
}
