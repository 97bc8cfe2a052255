package cn.duban.bench;

import cn.duban.bench.product.PortalSession;
import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** (g) From sending a flash report until it stands in the inbox of the next level's duty officer. */
final class ReportLatency {
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int WARM_UP_CLIENTS = 4;

    private final Product product;
    private final Reports reports;
    private final PortalSession duty;

    ReportLatency(Product product) {
        this.product = product;
        reports = new Reports(product);
        duty = PortalSession.signIn(product.portal(), "quzhiban", Product.PASSWORD);
    }

    Result measure() {
        new ClosedLoop(WARM_UP_CLIENTS).warmUp(reports::connect);
        new Backlog(product, "incident").clear();
        emptyInboxes();
        Latencies latencies = new OpenLoop(reports::connect, this::waiting).run(PER_SECOND, SECONDS);
        return new Result(
                "(g) flash report to the next level's inbox",
                latencies.at(50, 99),
                "",
                "",
                "p99 ≤ 1 s",
                String.format(
                        Locale.ROOT,
                        "%,d reports at %d/s, open loop, warmed up; the duty officer's inbox asked every"
                                + " %d ms through the portal; limited by relay and projection sharing the cores with the"
                                + " reporting",
                        latencies.count(),
                        PER_SECOND,
                        OpenLoop.LOOK_EVERY_MILLIS));
    }

    /** Nobody counts beyond ten thousand, and the warm-up leaves more. */
    private void emptyInboxes() {
        try (Connection portal = product.database("portal")) {
            Sql.run(portal, "delete from task_view", "vacuum (analyze) task_view");
        } catch (SQLException e) {
            throw new ProductProblem("cannot empty the inboxes", e);
        }
    }

    private long waiting() {
        return duty.get("/api/inbox?size=1").path("total").asLong();
    }
}
