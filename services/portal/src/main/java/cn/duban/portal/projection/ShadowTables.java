package cn.duban.portal.projection;

import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Tables like the read models, in the schema {@code rebuild}, which a rebuild fills while the old ones are read on. What is
 * done in a transaction that {@linkplain #divert was diverted} happens there.
 */
@ApplicationScoped
class ShadowTables {
    private static final List<String> BY_VERSION =
            List.of("hazard_view", "incident_view", "matter_view", "deadline_view");
    private static final int SECONDS = 1_800;

    private final Sql sql;

    ShadowTables(Sql sql) {
        this.sql = sql;
    }

    /** Makes them, empty. @return the transaction from which on changes by live events are kept, as text */
    String prepare() {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.query("select rebuild_tables()", row -> true);
            return sql.query("select pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1))
                    .get(0);
        });
    }

    /** Lets the rest of this transaction write to them, by the names of the read models. */
    void divert() {
        sql.update("set local search_path = rebuild, public");
    }

    /** Puts them in the place of the read models, with what live events wrote there meanwhile, at one moment. */
    void swap(String since) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            sql.update("set local statement_timeout = 0");
            BY_VERSION.forEach(table -> exchange(table, " and p.version > s.version", since));
            exchange("task_view", "", since);
            sql.update("insert into public.task_closure select * from rebuild.task_closure on conflict do nothing");
            sql.update("update public.task_view t set closed_at = c.closed_at, closed_by = c.closed_by,"
                    + " outcome = c.outcome from public.task_closure c where c.id = t.id and t.closed_at is null");
        });
    }

    private void exchange(String table, String later, String since) {
        // Those who write wait a moment, those who read see the old rows until all is done.
        sql.update("lock table public." + table + " in exclusive mode");
        sql.update(
                "delete from rebuild." + table + " s using public." + table
                        + " p where p.id = s.id and p.changed >= ?::text::xid8" + later,
                since);
        sql.update(
                "insert into rebuild." + table + " select * from public." + table
                        + " where changed >= ?::text::xid8 on conflict (id) do nothing",
                since);
        sql.update("update rebuild." + table + " set changed = pg_current_xact_id()");
        sql.update("delete from public." + table);
        sql.update("insert into public." + table + " select * from rebuild." + table);
    }
}
