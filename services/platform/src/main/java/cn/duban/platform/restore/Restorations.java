package cn.duban.platform.restore;

import cn.duban.platform.audit.Audit;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Settles a restore before the first request: numbers leap over those that may be on paper, the audit says what
 * happened, and all that was ever sent is sent again into the new, empty topics. Whoever restores leaves a row in
 * {@code restoration}; nothing else has to be known of this outside.
 */
@ApplicationScoped
class Restorations {
    private static final Logger LOG = Logger.getLogger(Restorations.class);
    /** Before seeds are compared and before anything is published. */
    private static final int PRIORITY = 20;

    private final Sql sql;
    private final Audit audit;
    private final Clock clock;
    private final Instance<AfterRestore> settlers;

    Restorations(Sql sql, Audit audit, Clock clock, @Any Instance<AfterRestore> settlers) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
        this.settlers = settlers;
    }

    private record Open(long id, OffsetDateTime moment) {}

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        settle();
    }

    /** @return how many restores were settled */
    int settle() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Open> open = sql.query(
                    "select id, moment from restoration where settled_at is null order by id for update",
                    row -> new Open(row.getLong(1), row.getObject(2, OffsetDateTime.class)));
            open.forEach(this::settle);
            return open.size();
        });
    }

    private void settle(Open restored) {
        LocalDate today = LocalDate.now(clock);
        settlers.forEach(one -> one.settle(today));
        sql.update("update restoration set settled_at = now(), settled_day = ? where id = ?", today, restored.id());
        sql.update("insert into republication default values");
        audit.record("restoration", Long.toString(restored.id()), "Restored", 0, Map.of("moment", restored.moment()));
        LOG.warnf("This database was restored to %s; what it ever sent is sent again", restored.moment());
    }
}
