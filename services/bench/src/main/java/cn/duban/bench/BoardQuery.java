package cn.duban.bench;

import cn.duban.bench.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** (e) The leader's board over a hundred thousand open clocks. */
final class BoardQuery {
    private static final int ROWS = 100_000;
    private static final int WARM_UP = 200;
    private static final int QUERIES = 500;

    private final Product product;
    private final Board board;

    BoardQuery(Product product) {
        this.product = product;
        this.board = new Board(product);
    }

    Result measure() {
        long before = board.open();
        OpenClocks.fill(product, "bench", ROWS);
        OpenClocks.untilCounted(board, before + ROWS);
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
