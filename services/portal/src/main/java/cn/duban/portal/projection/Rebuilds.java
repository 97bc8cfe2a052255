package cn.duban.portal.projection;

import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fills read models from the topics beside those that are read, and exchanges them when it is through; one at a time over
 * all copies of the portal. Whatever stops it leaves the old ones as they are, and is told.
 */
@ApplicationScoped
public class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    /** Advisory lock that the running rebuild holds on a connection of its own; unlike those of the platform. */
    private static final long LOCK = 0x6475_6261_6e21L;

    private static final int FAULT_LENGTH = 500;

    private final AgroalDataSource dataSource;
    private final Sql sql;
    private final TopicReplay replay;
    private final ShadowTables shadow;
    private final Clock clock;

    Rebuilds(AgroalDataSource dataSource, Sql sql, TopicReplay replay, ShadowTables shadow, Clock clock) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.replay = replay;
        this.shadow = shadow;
        this.clock = clock;
    }

    /** Starts one in the background. @throws ConflictProblem while another runs */
    public void start(String by) {
        Connection holder = lock();
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            try (holder) {
                try {
                    run(by, replay::run);
                } finally {
                    // The connection goes back to the pool, and the lock would go with it.
                    Sql.query(holder, "select pg_advisory_unlock(?)", row -> row.getBoolean(1), LOCK);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.error("The rebuild stopped; the boards are as they were", e);
            }
        });
    }

    /** The latest ones first. */
    public List<Rebuild> latest() {
        return sql.query("select * from rebuild order by id desc limit 20", Rebuilds::read);
    }

    private Connection lock() {
        try {
            Connection holder = dataSource.getConnection();
            if (Sql.query(holder, "select pg_try_advisory_lock(?)", row -> row.getBoolean(1), LOCK)
                    .get(0)) {
                return holder;
            }
            holder.close();
        } catch (SQLException e) {
            throw new IllegalStateException("No connection for the rebuild", e);
        }
        throw new ConflictProblem("rebuild-running", "正在重建", "看板数据正在重建，请等它完成。");
    }

    /** One rebuild. @throws RuntimeException when it stops, which is noted */
    void run(String by, ToLongFunction<LongConsumer> source) {
        long id = sql.query(
                        "insert into rebuild (started_by, started_at) values (?, ?) returning id",
                        row -> row.getLong(1),
                        by,
                        OffsetDateTime.now(clock))
                .get(0);
        try {
            String since = shadow.prepare();
            long leftOut = source.applyAsLong(n -> sql.update("update rebuild set messages = ? where id = ?", n, id));
            shadow.swap(since);
            sql.update(
                    "update rebuild set finished_at = ?, set_aside = ? where id = ?",
                    OffsetDateTime.now(clock),
                    leftOut,
                    id);
        } catch (RuntimeException e) {
            String fault = "看板数据未变，重建没有完成：" + e;
            sql.update(
                    "update rebuild set fault = ? where id = ?",
                    fault.substring(0, Math.min(fault.length(), FAULT_LENGTH)).replace('\0', '?'),
                    id);
            throw e;
        }
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getLong("id"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                row.getLong("messages"),
                row.getLong("set_aside"),
                row.getString("fault"));
    }

    /**
     * @param finishedAt null while it runs, or when it was cut off
     * @param setAside messages that could not be handled, and were left out
     * @param fault why it stopped; the read models are those from before then
     */
    public record Rebuild(
            long id,
            String startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt,
            long messages,
            long setAside,
            @Nullable String fault) {}
}
