package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** (a) Durable filings per second through REST with audit and outbox, against two inserts and a commit. */
final class FilingRate {
    private static final int CLIENTS = 24;
    private static final double WARM_UP_SECONDS = 15;
    private static final double SECONDS = 15;
    private static final long LONGEST_BACKLOG_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Product product;

    FilingRate(Product product) {
        this.product = product;
    }

    Result measure() {
        TwoInserts inserts = new TwoInserts(product.postgres());
        double baseline = inserts.perSecond();
        ClosedLoop clients = new ClosedLoop(CLIENTS);
        clients.perSecond(new Filings(product)::connect, WARM_UP_SECONDS);
        double filings = clients.perSecond(new Filings(product)::connect, SECONDS);
        return new Result(
                "(a) durable filings through REST",
                String.format(Locale.ROOT, "%,.0f/s", filings),
                String.format(Locale.ROOT, "%,.0f/s two inserts + commit", baseline),
                String.format(Locale.ROOT, "%.2f", filings / baseline),
                "≥ 0.40",
                CLIENTS + " connections, warmed up, against " + inserts.how() + "; clients, service, PostgreSQL, Kafka"
                        + " and portal share the cores, and relay, starter, audit seal and portal work on the same"
                        + " filings meanwhile; " + backlog());
    }

    /** What the filings left to be done behind them, and how fast it was done. */
    private String backlog() {
        try (Connection hazard = product.database("hazard")) {
            long begun = System.nanoTime();
            long starts = Sql.number(hazard, "select count(*) from process_start");
            long events = Sql.number(hazard, "select count(*) from outbox_event");
            double started = secondsUntilEmpty(hazard, "process_start", begun);
            double relayed = secondsUntilEmpty(hazard, "outbox_event", begun);
            return String.format(
                    Locale.ROOT,
                    "left behind at the end: %,d process starts, done in %.0f s (%,.0f/s by the product's own starter),"
                            + " and %,d events, relayed in %.0f s",
                    starts,
                    started,
                    starts / Math.max(started, 0.1),
                    events,
                    relayed);
        } catch (SQLException e) {
            throw new ProductProblem("cannot ask the hazard database", e);
        }
    }

    private static double secondsUntilEmpty(Connection hazard, String table, long begun) throws SQLException {
        while (Sql.number(hazard, "select count(*) from " + table) > 0) {
            if (System.nanoTime() - begun > LONGEST_BACKLOG_NANOS) {
                throw new ProductProblem(table + " is not empty after five minutes");
            }
            Pause.millis(200);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
