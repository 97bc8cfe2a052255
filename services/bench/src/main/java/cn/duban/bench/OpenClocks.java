package cn.duban.bench;

import cn.duban.bench.product.ApiProblem;
import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.net.HttpURLConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Invented open clocks of hazards below the demo's district; a tenth overdue, the rest due within four weeks. */
final class OpenClocks {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private static final String HAZARDS = """
            insert into hazard_view (id, number, title, state, grade, matter_name, enterprise_id, enterprise_name,
                division_code, division_name, division_path, handler_organisation, responsible_organisations, reporter,
                reported_at, version)
            select '{mark}-' || n, upper('{mark}-') || n, '压测隐患' || n, 'RECTIFYING',
                case when n % 50 = 0 then 'MAJOR' else 'GENERAL' end, '工贸', 'demo-ent-01', '压测企业',
                places.codes[1 + n % array_length(places.codes, 1)], places.codes[1 + n % array_length(places.codes, 1)],
                places.paths[1 + n % array_length(places.codes, 1)], bodies.ids[1 + n % array_length(bodies.ids, 1)],
                array[bodies.ids[1 + n % array_length(bodies.ids, 1)]], 'qiye', now() - n % 30 * interval '1 day', 1
            from generate_series(1, {rows}) n
            cross join (select array_agg(id order by id) as ids from directory_entry
                where kind = 'ORGANISATION' and id like 'tez-%') bodies
            cross join (select array_agg(id order by id) as codes, array_agg(data::jsonb ->> 'path' order by id) as paths
                from directory_entry where kind = 'DIVISION' and data::jsonb ->> 'path' like '/370000/370400/370405/%')
                places
            """;

    private static final String DEADLINES = """
            insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,
                basis_document, basis_clause, verified, state, open, organisation, leader_posts, division_path, due_at,
                missed_at, version)
            select 'clock-' || h.id, 'hazard', h.id, h.number, h.title, 'hazard.general.rectify', '一般隐患整改',
                '压测', '一', false, case when n.n % 10 = 0 then 'MISSED' else 'ARMED' end, true, h.handler_organisation,
                array['tez-quzhang'], h.division_path, now() + (n.n % 28 - 2.8) * interval '1 day',
                case when n.n % 10 = 0 then now() - interval '1 day' end, 1
            from generate_series(1, {rows}) n join hazard_view h on h.id = '{mark}-' || n.n
            """;

    private OpenClocks() {}

    /** @param mark beginning of their ids */
    static void fill(Product product, String mark, int rows) {
        try (Connection portal = product.database("portal")) {
            Sql.run(
                    portal,
                    of(HAZARDS, mark, rows),
                    of(DEADLINES, mark, rows),
                    "vacuum (analyze) hazard_view",
                    "vacuum (analyze) deadline_view");
        } catch (SQLException e) {
            throw new ProductProblem("cannot fill the read model", e);
        }
    }

    private static String of(String insert, String mark, int rows) {
        return insert.replace("{mark}", mark).replace("{rows}", Integer.toString(rows));
    }

    /** Waits until the board counts so many. @return seconds */
    static double untilCounted(Board board, long expected) {
        long begun = System.nanoTime();
        for (long counted = open(board); counted < expected; counted = open(board)) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem("the board counts " + counted + " clocks, not " + expected);
            }
            Pause.millis(250);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** None while the portal, just started, says that it still counts. */
    private static long open(Board board) {
        try {
            return board.open();
        } catch (ApiProblem busy) {
            if (busy.status() != HttpURLConnection.HTTP_UNAVAILABLE) {
                throw busy;
            }
            return 0;
        }
    }
}
