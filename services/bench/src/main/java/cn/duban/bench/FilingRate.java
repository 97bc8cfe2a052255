package cn.duban.bench;

import cn.duban.bench.product.Product;
import java.util.Locale;

/** (a) Durable filings per second through REST with audit and outbox, against two inserts and a commit. */
final class FilingRate {
    private static final int CLIENTS = 24;
    private static final double SECONDS = 15;

    private final Product product;

    FilingRate(Product product) {
        this.product = product;
    }

    Result measure() {
        TwoInserts inserts = new TwoInserts(product.postgres());
        double baseline = inserts.perSecond();
        ClosedLoop clients = new ClosedLoop(CLIENTS);
        double warmUp = clients.warmUp(new Filings(product)::connect);
        double filings = clients.perSecond(new Filings(product)::connect, SECONDS);
        return new Result(
                "(a) durable filings through REST",
                String.format(Locale.ROOT, "%,.0f/s", filings),
                String.format(Locale.ROOT, "%,.0f/s two inserts + commit", baseline),
                String.format(Locale.ROOT, "%.2f", filings / baseline),
                "≥ 0.40",
                CLIENTS + " connections, warmed up for " + Math.round(warmUp)
                        + " s until the rate no longer grew, against " + inserts.how()
                        + "; clients, service, PostgreSQL, Kafka"
                        + " and portal share the cores, and relay, starter, audit seal and portal work on the same"
                        + " filings meanwhile; " + new Backlog(product).clear());
    }
}
