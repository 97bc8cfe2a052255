package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * (k) The ten thousand missed clocks of (h) on their way into cases: each is a signal once, and those of one subject are in
 * one case. To be measured right after (h), whose clocks it counts.
 */
final class CaseStorm {
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private static final String LAST_MISSED =
            "select (extract(epoch from max(d.missed_at)) * 1000)::bigint from bench_storm s join deadline d using (id)";
    private static final String LAST_SIGNAL =
            "select coalesce((extract(epoch from max(recorded_at)) * 1000)::bigint, 0) from trigger_signal";
    /** Clocks whose miss is a signal by itself, and late reports found, each of which is one. */
    private static final String EXPECTED = """
            select (select count(*) from bench_storm s join deadline d using (id)
                    where d.consequence not like '%LATE_REPORT%')
                + (select count(*) from audit_entry where action = 'ReportingFaultFound')
            """;

    private static final String SIGNALS = "select count(*) from trigger_signal";
    private static final String GATHERED = "select count(*) from trigger_signal where case_id is not null";
    private static final String CASES =
            "select count(*) from accountability_case where id in (select case_id from trigger_signal)";
    private static final String TWICE = """
            select count(*) from (select f ->> 'id' from accountability_case c, jsonb_array_elements(c.log -> 'facts') f
                where c.id in (select case_id from trigger_signal) group by 1 having count(*) > 1) twice
            """;

    private final Product product;

    CaseStorm(Product product) {
        this.product = product;
    }

    Result measure() {
        try (Connection incident = product.database("incident");
                Connection accountability = product.database("accountability")) {
            new Backlog(product, "incident").clear();
            long expected = Sql.number(incident, EXPECTED);
            awaitAll(accountability, expected);
            double seconds = (Sql.number(accountability, LAST_SIGNAL) - Sql.number(incident, LAST_MISSED)) / 1000.0;
            return new Result(
                    "(k) a storm of missed clocks into cases",
                    String.format(Locale.ROOT, "last signal %.0f s after the last miss", Math.max(0, seconds)),
                    "",
                    "",
                    "shown",
                    String.format(
                            Locale.ROOT,
                            "%,d missed clocks and late reports of (h), %,d signals kept of them and of the incidents"
                                    + " themselves; %,d of these gathered in %,d case(s), %d fact(s) in more than one place;"
                                    + " limited by judging all signals of one subject at every poll",
                            expected,
                            Sql.number(accountability, SIGNALS),
                            Sql.number(accountability, GATHERED),
                            Sql.number(accountability, CASES),
                            Sql.number(accountability, TWICE)));
        } catch (SQLException e) {
            throw new ProductProblem("cannot ask for the cases", e);
        }
    }

    private static void awaitAll(Connection accountability, long expected) throws SQLException {
        long begun = System.nanoTime();
        while (Sql.number(accountability, SIGNALS) < expected) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem(
                        Sql.number(accountability, SIGNALS) + " of " + expected + " signals after ten minutes");
            }
            Pause.millis(LOOK_EVERY_MILLIS);
        }
    }
}
