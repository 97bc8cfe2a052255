package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * (d) From sending a filing until the leader's board counts it, at a steady 200 filings per second, whether or not the
 * product keeps up. The n-th filing due is matched with the moment the board's number has grown by n: clocks that are
 * armed in order reach the board in order, and one that were overtaken would only lengthen another's time.
 */
final class BoardLatency {
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 20;
    /** What two cores hold without falling behind, beside the aim's rate. */
    private static final int HELD_PER_SECOND = 50;

    private static final int WARM_UP_CLIENTS = 4;
    private static final int CLIENTS = 16;
    private static final int LOOK_EVERY_MILLIS = 40;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final Product product;
    private final Filings filings;
    private final Board board;
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    BoardLatency(Product product) {
        this.product = product;
        filings = new Filings(product);
        board = new Board(product);
    }

    Result measure() {
        new ClosedLoop(WARM_UP_CLIENTS).warmUp(filings::connect);
        new Backlog(product).clear();
        board.awaitStill();
        Latencies held = run(HELD_PER_SECOND);
        new Backlog(product).clear();
        board.awaitStill();
        Latencies latencies = run(PER_SECOND);
        return new Result(
                "(d) filing to board",
                latencies.at(50, 99),
                "",
                "",
                "p99 ≤ 1 s",
                String.format(
                        Locale.ROOT,
                        "%,d filings at %d/s (at %d/s: %s), open loop, warmed up; the board asked every %d ms through the portal;"
                                + " limited by the rhythm of the board's refresh (250 ms) and by relay and projections"
                                + " sharing the cores",
                        latencies.count(),
                        PER_SECOND,
                        HELD_PER_SECOND,
                        held.at(50, 99),
                        LOOK_EVERY_MILLIS));
    }

    /** Files at the steady rate and waits until the board has them all. */
    private Latencies run(int perSecond) {
        int filed = perSecond * SECONDS;
        long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long before = board.open();
        long begun = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> file(next, filed, begun, apart));
        }
        clients.shutdown();
        List<Long> latencies = new ArrayList<>();
        while (latencies.size() < filed) {
            long seen = board.open() - before;
            long now = System.nanoTime();
            for (int n = latencies.size(); n < Math.min(seen, filed); n++) {
                latencies.add(now - due(begun, n, apart));
            }
            check(now - begun, latencies.size(), filed);
            Pause.millis(LOOK_EVERY_MILLIS);
        }
        return Latencies.of(latencies);
    }

    private void check(long nanos, int seen, int filed) {
        @Nullable Exception failure = failures.peek();
        if (failure != null) {
            throw new ProductProblem("a filing failed", failure);
        }
        if (nanos > PATIENCE_NANOS) {
            throw new ProductProblem("only " + seen + " of " + filed + " filings reached the board");
        }
    }

    private void file(AtomicInteger next, int filed, long begun, long apart) {
        try (Filings.Filer filer = filings.connect()) {
            for (int n = next.getAndIncrement(); n < filed; n = next.getAndIncrement()) {
                for (long left = due(begun, n, apart) - System.nanoTime();
                        left > 0;
                        left = due(begun, n, apart) - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                filer.once();
            }
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private static long due(long begun, int n, long apart) {
        return begun + n * apart;
    }
}
