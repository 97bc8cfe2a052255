package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Ready does not mean that every service has learnt the registry's facts yet: they travel through Kafka. */
final class Seeds {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

    private Seeds() {}

    /** Returns when hazard and portal know all that the registry has published. */
    static void awaitArrival(Product product) {
        try (Connection registry = product.database("registry");
                Connection hazard = product.database("hazard");
                Connection portal = product.database("portal")) {
            long begun = System.nanoTime();
            while (published(registry) > 0 || behind(registry, hazard) || behind(registry, portal)) {
                if (System.nanoTime() - begun > PATIENCE_NANOS) {
                    throw new ProductProblem("the seeds have not reached hazard and portal in three minutes");
                }
                Pause.millis(500);
            }
        } catch (SQLException e) {
            throw new ProductProblem("cannot ask the databases", e);
        }
    }

    private static long published(Connection registry) throws SQLException {
        return Sql.number(registry, "select count(*) from outbox_event");
    }

    /** The registry keeps its enterprises in a table of their own, the others keep them with everything else. */
    private static boolean behind(Connection registry, Connection service) throws SQLException {
        String others = "select count(*) from directory_entry where not removed and kind <> 'ENTERPRISE'";
        String enterprises = "select count(*) from directory_entry where not removed and kind = 'ENTERPRISE'";
        return Sql.number(service, others) < Sql.number(registry, others)
                || Sql.number(service, enterprises) < Sql.number(registry, "select count(*) from enterprise");
    }
}
