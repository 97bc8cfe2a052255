package cn.duban.registry.publication;

import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Puts the whole directory into its topics again when that is asked for: every entry at its latest version, removed
 * ones included, and last that all was published. Copies keep the latest version, so that a second time does no harm.
 */
@ApplicationScoped
class PublishAgain {
    private static final Logger LOG = Logger.getLogger(PublishAgain.class);
    private static final int PAGE = 1000;

    private final Sql sql;
    private final Outbox outbox;

    PublishAgain(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    private record Entry(String id, String data) {}

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishWhenAsked() {
        try {
            sql.query("select id from republication where directory_at is null order by id", row -> row.getLong(1))
                    .forEach(this::publish);
        } catch (RuntimeException e) {
            LOG.warnf("The directory will be published again later: %s", e.toString());
        }
    }

    /** Interrupted, it begins anew. */
    private void publish(long republication) {
        for (DirectoryKind kind : DirectoryKind.values()) {
            String after = "";
            while (!after.equals(END)) {
                String from = after;
                after = QuarkusTransaction.requiringNew().call(() -> page(kind, from));
            }
        }
        sql.update("update republication set directory_at = now() where id = ?", republication);
    }

    /** No id is as long. */
    private static final String END = "\uffff";

    private String page(DirectoryKind kind, String after) {
        List<Entry> entries = sql.query(
                "select id, data from directory_entry where kind = ? and id > ? order by id limit " + PAGE
                        + " for share",
                row -> new Entry(row.getString(1), row.getString(2)),
                kind.name(),
                after);
        entries.forEach(
                entry -> outbox.append(kind.topic(), entry.id(), kind.type().getSimpleName(), entry.data(), Map.of()));
        return entries.size() < PAGE ? END : entries.get(PAGE - 1).id();
    }
}
