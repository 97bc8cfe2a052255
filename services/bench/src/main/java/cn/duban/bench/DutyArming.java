package cn.duban.bench;

import cn.duban.bench.product.Memory;
import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** (j) Fifty thousand duties fall to be armed at once, as when a quarter begins. */
final class DutyArming {
    private static final int HOLDERS = 50;
    private static final int DUTIES = 50_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    /** A post held by many, after one that is there. */
    private static final String POST = """
            insert into directory_entry (kind, id, version, removed, revision, data)
            select kind, 'bench-post', 1, false, (select revision + 1 from directory_revision), (data::jsonb || jsonb_build_object(
                'id', 'bench-post', 'holders', (select jsonb_agg(jsonb_build_object('username', 'bench-' || n, 'displayName',
                    '压测' || n, 'from', '2020-01-01', 'to', null)) from generate_series(1, %d) n)))::text
            from directory_entry where kind = 'POST' and id = (
                select data::jsonb ->> 'post' from directory_entry
                where kind = 'RECURRING_DUTY' and data::jsonb ->> 'post' is not null order by id limit 1)
            """;

    private static final String RECURRING = """
            insert into directory_entry (kind, id, version, removed, revision, data)
            select d.kind, 'bench-duty-' || n, 1, false, (select revision + 1 from directory_revision),
                (d.data::jsonb || jsonb_build_object('id', 'bench-duty-' || n, 'post', 'bench-post', 'body', null,
                    'cycle', 'QUARTER', 'clock', null))::text
            from (select * from directory_entry where kind = 'RECURRING_DUTY' and data::jsonb ->> 'post' is not null
                order by id limit 1) d, generate_series(1, %d) n
            """;

    private static final String ARMED = "select count(*) from duty where recurring_duty_id like 'bench-duty-%'";

    private final Product product;

    DutyArming(Product product) {
        this.product = product;
    }

    Result measure() {
        try (Connection database = product.database("accountability")) {
            double armed = arm(database);
            double begun = seconds(database, "select count(*) from duty_start", 0);
            return new Result(
                    "(j) 50,000 duties of a new quarter armed",
                    String.format(Locale.ROOT, "%.0f s", armed),
                    "",
                    "",
                    "≤ 60 s",
                    String.format(
                            Locale.ROOT,
                            "%d duties of %d holders, from when they are in the directory; each with its clock, task, event and"
                                    + " audit; their processes had all begun %.0f s later; all processes together then held"
                                    + " %s; limited by the rows and the index entries behind each duty",
                            DUTIES,
                            HOLDERS,
                            begun,
                            Footprint.text(Memory.of(product.processes()).proportional())));
        } catch (SQLException e) {
            throw new ProductProblem("cannot arm duties", e);
        }
    }

    private static double arm(Connection database) throws SQLException {
        Sql.run(
                database,
                "begin",
                String.format(Locale.ROOT, POST, HOLDERS),
                String.format(Locale.ROOT, RECURRING, DUTIES / HOLDERS),
                "update directory_revision set revision = revision + 1",
                "commit");
        return seconds(database, ARMED, DUTIES);
    }

    private static double seconds(Connection database, String query, long wanted) throws SQLException {
        long begun = System.nanoTime();
        while (Sql.number(database, query) != wanted) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem(query + " is not " + wanted + " after ten minutes");
            }
            Pause.millis(500);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
