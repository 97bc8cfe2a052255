package cn.duban.portal.projection;

import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Empties the read models and fills them from the topics; one at a time over all copies of the portal. */
@ApplicationScoped
public class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    /** Advisory lock that the running rebuild holds on a connection of its own; unlike those of the platform. */
    private static final long LOCK = 0x6475_6261_6e21L;

    private static final List<String> TABLES =
            List.of("hazard_view", "incident_view", "matter_view", "deadline_view", "task_view", "task_closure");

    private final AgroalDataSource dataSource;
    private final Sql sql;
    private final TopicReplay replay;
    private final Clock clock;

    Rebuilds(AgroalDataSource dataSource, Sql sql, TopicReplay replay, Clock clock) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.replay = replay;
        this.clock = clock;
    }

    /** Starts one in the background. @throws ConflictProblem while another runs */
    public void start(String by) {
        Connection holder = lock();
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            try (holder) {
                run(by);
                Sql.query(holder, "select pg_advisory_unlock(?)", row -> row.getBoolean(1), LOCK);
            } catch (SQLException | RuntimeException e) {
                LOG.error("The rebuild stopped half-way; start it again", e);
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

    private void run(String by) {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            TABLES.forEach(table -> sql.update("delete from " + table));
            return sql.query(
                            "insert into rebuild (started_by, started_at) values (?, ?) returning id",
                            row -> row.getLong(1),
                            by,
                            OffsetDateTime.now(clock))
                    .get(0);
        });
        long leftOut = replay.run(n -> sql.update("update rebuild set messages = ? where id = ?", n, id));
        sql.update(
                "update rebuild set finished_at = ?, set_aside = ? where id = ?",
                OffsetDateTime.now(clock),
                leftOut,
                id);
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getLong("id"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                row.getLong("messages"),
                row.getLong("set_aside"));
    }

    /**
     * @param finishedAt null while it runs, or when it was cut off
     * @param setAside messages that could not be read
     */
    public record Rebuild(
            long id,
            String startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt,
            long messages,
            long setAside) {}
}
