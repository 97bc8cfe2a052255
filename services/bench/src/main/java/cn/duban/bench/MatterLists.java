package cn.duban.bench;

import cn.duban.bench.product.PortalSession;
import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** (i) Lists and boards of cases and duties over a million that are closed and a hundred thousand that are open. */
final class MatterLists {
    private static final int CLOSED_EACH = 500_000;
    private static final int OPEN_EACH = 50_000;
    private static final int WARM_UP = 20;
    private static final int QUERIES = 100;
    private static final int SLOW_PERCENTILE = 95;

    // As a table of its own the copy is made once per row; as (copy).* it would be made once per column.
    /** Copies of a real row, spread over the places of the district and over five years. */
    private static final String COPIES = """
            insert into {table} ({columns}) select {copied} from (select to_jsonb(t) as known from {table} t order by id limit 1) d, generate_series(1, {rows}) n
            join (select id as code, data::jsonb ->> 'path' as path, row_number() over (order by id) - 1 as place,
                    count(*) over () as places
                from directory_entry where kind = 'DIVISION' and data::jsonb ->> 'path' like '/370000/370400/370405/%')
                p on p.place = n % p.places
            cross join lateral jsonb_populate_record(null::{table}, known || {own} || jsonb_build_object(
                'id', 'bench-' || n, 'number', 'BENCH-' || n, 'division_code', p.code, 'division_path', p.path)) copy
            """;

    /** All but those the database works out itself. */
    private static final String COLUMNS = "select string_agg('%s' || quote_ident(column_name), ', ' order by"
            + " ordinal_position) from information_schema.columns where table_name = '%s' and is_generated = 'NEVER'";

    private static final String CASE = """
            jsonb_build_object('gathered_for', 'bench-' || n, 'stage', case when n <= {open} then 'OPENED' else 'CLOSED' end,
                'due_at', case when n <= {open} then now() + (n % 600 - 60) * interval '1 hour' end,
                'opened_at', now() - n % 1800 * interval '1 day')""";

    private static final String DUTY = """
            jsonb_build_object('state', case when n <= {open} then 'OPEN' when n % 20 = 0 then 'MISSED' else 'DONE' end,
                'period_start', date_trunc('quarter', now() - case when n <= {open} then 0 else 1 + n % 19 end * interval '3 months')::date,
                'period_end', (date_trunc('quarter', now() - case when n <= {open} then 0 else 1 + n % 19 end * interval '3 months')
                    + interval '3 months')::date,
                'missed_at', case when n > {open} and n % 20 = 0 then now() - interval '1 day' end,
                'done_at', case when n > {open} and n % 20 <> 0 then now() - interval '1 day' end)""";

    private final Product product;
    private final PortalSession leader;

    MatterLists(Product product) {
        this.product = product;
        leader = PortalSession.signIn(product.portal(), "anweiban", Product.PASSWORD);
    }

    Result measure() {
        openOne();
        fill();
        Map<String, Latencies> all = new LinkedHashMap<>();
        for (String path : List.of(
                "cases?size=50",
                "cases?size=50&stage=OPENED",
                "cases/board",
                "duties?size=50",
                "duties?size=50&state=MISSED",
                "duties/compliance")) {
            all.put(path, ask("/api/accountability/" + path));
        }
        List<String> each = new ArrayList<>();
        double worst = 0;
        for (Map.Entry<String, Latencies> one : all.entrySet()) {
            double slow = one.getValue().millis(SLOW_PERCENTILE);
            worst = Math.max(worst, slow);
            each.add(String.format(Locale.ROOT, "%s %.1f ms", one.getKey(), slow));
        }
        return new Result(
                "(i) lists and boards over 1,100,000 cases and duties",
                String.format(Locale.ROOT, "worst p95 %.1f ms", worst),
                "",
                "",
                "p95 ≤ 100 ms",
                String.format(
                        Locale.ROOT,
                        "%d requests each, one after another, through the portal's session of the district's 安委办; p95: %s;"
                                + " limited by counting up to ten thousand rows for the pager",
                        QUERIES,
                        String.join(", ", each)));
    }

    /** A real case to copy; duties were armed when the product started. */
    private void openOne() {
        OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> fact = Map.of(
                "subjectKind", "ENTERPRISE",
                "subjectId", "demo-ent-01",
                "text", "测速用：多次拒不配合检查",
                "occurredAt", now.minusDays(1).toString());
        leader.post("/api/accountability/cases", fact, -1);
    }

    private void fill() {
        try (Connection database = product.database("accountability")) {
            Sql.run(
                    database,
                    "set session_replication_role = replica",
                    copies(database, "accountability_case", CASE),
                    copies(database, "duty", DUTY),
                    "vacuum (analyze) accountability_case, duty");
        } catch (SQLException e) {
            throw new ProductProblem("cannot fill cases and duties", e);
        }
    }

    private static String copies(Connection database, String table, String own) throws SQLException {
        return COPIES.replace("{own}", own)
                .replace("{columns}", Sql.text(database, COLUMNS.formatted("", table)))
                .replace("{copied}", Sql.text(database, COLUMNS.formatted("copy.", table)))
                .replace("{table}", table)
                .replace("{rows}", Integer.toString(CLOSED_EACH + OPEN_EACH))
                .replace("{open}", Integer.toString(OPEN_EACH));
    }

    private Latencies ask(String path) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WARM_UP + QUERIES; i++) {
            long begun = System.nanoTime();
            leader.get(path);
            if (i >= WARM_UP) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        return Latencies.of(nanos);
    }
}
