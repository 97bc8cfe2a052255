package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What filings leave to be done behind them: processes to start, events to relay. */
final class Backlog {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private final Product product;
    private final String service;

    Backlog(Product product) {
        this(product, "hazard");
    }

    Backlog(Product product, String service) {
        this.product = product;
        this.service = service;
    }

    /** Waits until all is done, and says how much it was and how fast it went. */
    String clear() {
        try (Connection database = product.database(service)) {
            long begun = System.nanoTime();
            long starts = count(database, "process_start");
            long events = count(database, "outbox_event");
            double started = secondsUntilEmpty(database, "process_start", begun);
            double relayed = secondsUntilEmpty(database, "outbox_event", begun);
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
            throw new ProductProblem("cannot ask the database of " + service, e);
        }
    }

    private static double secondsUntilEmpty(Connection database, String table, long begun) throws SQLException {
        while (count(database, table) > 0) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem(table + " is not empty after five minutes");
            }
            Pause.millis(200);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long count(Connection database, String table) throws SQLException {
        return Sql.number(database, "select count(*) from " + table);
    }
}
