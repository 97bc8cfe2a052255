package cn.duban.platform.inbox;

import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what has served its time: handled events and stored answers, in batches, by real time. */
@ApplicationScoped
public class Retention {
    private static final int BATCH = 5000;

    private final Sql sql;
    private final Duration events;
    private final Duration answers;

    Retention(
            Sql sql,
            @ConfigProperty(name = "duban.retention.inbox") Duration events,
            @ConfigProperty(name = "duban.retention.idempotency") Duration answers) {
        this.sql = sql;
        this.events = events;
        this.answers = answers;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() {
        sweep();
    }

    /** Deletes what is older than its retention. @return number of rows */
    int sweep() {
        return (justRestored() ? 0 : forgetEvents()) + sweep("idempotency_key", "created_at", answers);
    }

    /** The horizon moves first: what is sent again and lies before it counts as handled. */
    private int forgetEvents() {
        sql.update("update inbox_horizon set since = greatest(since, now() - make_interval(secs => ?))", (double)
                events.toSeconds());
        return sweep("inbox_event", "handled_at", events);
    }

    /** A backup brings old events back that are sent again now; they are not to be forgotten before they come. */
    private boolean justRestored() {
        return !sql.query("select 1 from restoration where restored_at > now() - interval '7 days' limit 1", row -> 1)
                .isEmpty();
    }

    private int sweep(String table, String column, Duration age) {
        String delete = "delete from " + table + " where ctid = any(array(select ctid from " + table + " where "
                + column + " < now() - make_interval(secs => ?) limit " + BATCH + "))";
        int total = 0;
        int last;
        do {
            last = sql.update(delete, (double) age.toSeconds());
            total += last;
        } while (last == BATCH);
        return total;
    }
}
