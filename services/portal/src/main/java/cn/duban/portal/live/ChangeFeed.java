package cn.duban.portal.live;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import cn.duban.portal.board.OpenDeadlines;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the read models, whichever copy of the portal wrote them: refreshes the board in memory and tells open pages.
 *
 * <p>Rows carry the transaction that wrote them. What was still under way at the last look has a number not below that
 * look's horizon ({@code pg_snapshot_xmin}), so asking for everything from the horizon on misses nothing.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final Duration RHYTHM = Duration.ofMillis(250);

    private static final String LOOK = "select count(*), max(changed)::text from %s where changed >= ?::text::xid8";

    private static final String NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text,"
            + " (select coalesce(max(id), 0) from rebuild where finished_at is not null)";

    private final Sql sql;
    private final OpenDeadlines deadlines;
    private final LivePages pages;
    private final Map<Topic, Seen> seen = new EnumMap<>(Topic.class);
    private @Nullable String horizon;
    private long rebuild;
    private @Nullable Cancellable ticking;
    private volatile long looked = System.nanoTime();

    ChangeFeed(Sql sql, OpenDeadlines deadlines, LivePages pages) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.pages = pages;
    }

    void watch(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("duban.boards.age.seconds", this, feed -> feed.age().toMillis() / 1_000.0);
        start();
    }

    /** Since the boards were last brought up to date; seconds after each look, whether or not anything had changed. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - looked);
    }

    private void start() {
        ticking = Multi.createFrom()
                .ticks()
                .every(RHYTHM)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .subscribe()
                .with(tick -> look(), this::startAgain);
    }

    private void startAgain(Throwable end) {
        LOG.errorf(end, "The boards were no longer refreshed and are again from now on");
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (ticking != null) {
            ticking.cancel();
        }
    }

    /** Whatever goes wrong in one look is no reason not to look again: without it the boards stand still, silently. */
    synchronized void look() {
        try {
            Moment now = sql.query(NOW, row -> new Moment(row.getString(1), row.getLong(2)))
                    .get(0);
            if (horizon == null || now.rebuild() != rebuild) {
                deadlines.load();
                rebuild = now.rebuild();
                tellBoards();
            } else {
                follow(horizon);
            }
            horizon = now.horizon();
            looked = System.nanoTime();
        } catch (SqlFailure e) {
            LOG.warnf("The boards could not be refreshed and will be again: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The boards could not be refreshed and are read anew");
            horizon = null;
        }
    }

    private void follow(String since) {
        if (moved(Topic.BOARD, "deadline_view", since)
                | moved(Topic.HAZARD, "hazard_view", since)
                | moved(Topic.INCIDENT, "incident_view", since)
                | moved(Topic.MATTER, "matter_view", since)) {
            deadlines.refresh(since);
            tellBoards();
        }
        if (moved(Topic.INBOX, "task_view", since)) {
            pages.tell(Topic.INBOX);
        }
        if (moved(Topic.NOTIFICATION, "notification", since)) {
            pages.tell(Topic.NOTIFICATION);
        }
    }

    private void tellBoards() {
        pages.tell(Topic.BOARD);
        pages.tell(Topic.HAZARD);
        pages.tell(Topic.INCIDENT);
        pages.tell(Topic.MATTER);
    }

    private boolean moved(Topic topic, String table, String since) {
        List<Seen> rows = sql.query(
                LOOK.formatted(table), row -> new Seen(row.getLong(1), String.valueOf(row.getString(2))), since);
        Seen now = rows.get(0);
        return now.rows() > 0 && !now.equals(seen.put(topic, now));
    }

    /** Before which transaction nothing changes any more, and which rebuild was the last: it may have taken rows away. */
    private record Moment(String horizon, long rebuild) {}

    /** Rows at or after the horizon, and the latest transaction among them. */
    private record Seen(long rows, String latest) {}
}
