package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** (e) The leader's board over a hundred thousand open clocks. */
final class BoardQuery {
    private static final int ROWS = 100_000;
    private static final int WARM_UP = 200;
    private static final int QUERIES = 500;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** Invented rows below the demo's district; a tenth overdue, the rest due within four weeks. */
    private static final String HAZARDS = """
            insert into hazard_view (id, number, title, state, grade, matter_name, enterprise_id, enterprise_name,
                division_code, division_name, division_path, handler_organisation, responsible_organisations, reporter,
                reported_at, version)
            select 'bench-' || n, 'BENCH-' || n, '压测隐患' || n, 'RECTIFYING', case when n % 50 = 0 then 'MAJOR' else
                'GENERAL' end, '工贸', 'demo-ent-01', '压测企业', places.code, places.code, places.path,
                bodies.all_of_them[1 + n % array_length(bodies.all_of_them, 1)],
                array[bodies.all_of_them[1 + n % array_length(bodies.all_of_them, 1)]], 'qiye',
                now() - n % 30 * interval '1 day', 1
            from generate_series(1, {rows}) n
            cross join (select array_agg(id order by id) as all_of_them from directory_entry
                where kind = 'ORGANISATION' and id like 'tez-%') bodies
            join (select id as code, data::jsonb ->> 'path' as path, row_number() over (order by id) - 1 as place,
                    count(*) over () as places
                from directory_entry where kind = 'DIVISION' and data::jsonb ->> 'path' like '/370000/370400/370405/%')
                places on places.place = n % places.places
            """;

    private static final String DEADLINES = """
            insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,
                basis_document, basis_clause, verified, state, open, organisation, leader_posts, division_path, due_at,
                missed_at, version)
            select 'bench-' || h.id, 'hazard', h.id, h.number, h.title, 'hazard.general.rectify', '一般隐患整改',
                '压测', '一', false, case when n.n % 10 = 0 then 'MISSED' else 'ARMED' end, true, h.handler_organisation,
                array['tez-quzhang'], h.division_path, now() + (n.n % 28 - 2.8) * interval '1 day',
                case when n.n % 10 = 0 then now() - interval '1 day' end, 1
            from hazard_view h join generate_series(1, {rows}) n on h.id = 'bench-' || n.n
            """;

    private final Product product;
    private final Board board;

    BoardQuery(Product product) {
        this.product = product;
        this.board = new Board(product);
    }

    Result measure() {
        fill();
        Latencies counts = ask(board::look);
        Latencies items = ask(board::overdueItems);
        return new Result(
                "(e) board query, 100,000 open clocks",
                counts.at(50, 95),
                "",
                "",
                "p95 ≤ 50 ms",
                String.format(
                        Locale.ROOT,
                        "%d requests one after another through the portal's session, all of the district; the list behind"
                                + " \"overdue\" (50 of 10,000): %s; limited by counting every clock in memory afresh",
                        counts.count(),
                        items.at(50, 95)));
    }

    private void fill() {
        long before = board.open();
        try (Connection portal = product.database("portal")) {
            Sql.run(portal, rows(HAZARDS), rows(DEADLINES), "analyze hazard_view, deadline_view");
        } catch (SQLException e) {
            throw new ProductProblem("cannot fill the read model", e);
        }
        long begun = System.nanoTime();
        while (board.open() < before + ROWS) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem("the board counts " + board.open() + " clocks, not " + (before + ROWS));
            }
            Pause.millis(250);
        }
    }

    private static String rows(String insert) {
        return insert.replace("{rows}", Integer.toString(ROWS));
    }

    private static Latencies ask(Runnable question) {
        for (int i = 0; i < WARM_UP; i++) {
            question.run();
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            long begun = System.nanoTime();
            question.run();
            nanos.add(System.nanoTime() - begun);
        }
        return Latencies.of(nanos);
    }
}
