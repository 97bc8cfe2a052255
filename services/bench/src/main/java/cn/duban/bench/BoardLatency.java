package cn.duban.bench;

import cn.duban.bench.product.Product;
import java.util.Locale;

/** (d) From sending a filing until the leader's board counts it. */
final class BoardLatency {
    private static final int PER_SECOND = 200;
    /** What two cores hold without falling behind, beside the aim's rate. */
    private static final int HELD_PER_SECOND = 50;

    private static final int SECONDS = 20;
    private static final int WARM_UP_CLIENTS = 4;

    private final Product product;
    private final Filings filings;
    private final Board board;

    BoardLatency(Product product) {
        this.product = product;
        filings = new Filings(product);
        board = new Board(product);
    }

    Result measure() {
        new ClosedLoop(WARM_UP_CLIENTS).warmUp(filings::connect);
        Latencies held = run(HELD_PER_SECOND);
        Latencies latencies = run(PER_SECOND);
        return new Result(
                "(d) filing to board",
                latencies.at(50, 99),
                "",
                "",
                "p99 ≤ 1 s",
                String.format(
                        Locale.ROOT,
                        "%,d filings at %d/s (at %d/s: %s), open loop, warmed up; the board asked every %d ms through the"
                                + " portal; limited by the rhythm of the board's refresh (250 ms) and by relay, process"
                                + " starts and projections sharing the cores",
                        latencies.count(),
                        PER_SECOND,
                        HELD_PER_SECOND,
                        held.at(50, 99),
                        OpenLoop.LOOK_EVERY_MILLIS));
    }

    private Latencies run(int perSecond) {
        new Backlog(product).clear();
        return new OpenLoop(filings::connect, board::open).run(perSecond, SECONDS);
    }
}
