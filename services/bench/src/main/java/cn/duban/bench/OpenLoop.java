package cn.duban.bench;

import cn.duban.bench.product.ProductProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends at a steady rate, whether or not the product keeps up, and watches a number that grows with each arrival; by how
 * much, one sent alone tells. The n-th sending due is matched with the moment the number has grown by n arrivals: what is
 * sent in order arrives in order, and one that were overtaken would only lengthen another's time.
 */
final class OpenLoop {
    static final int LOOK_EVERY_MILLIS = 40;
    private static final int CLIENTS = 16;
    private static final int STILL_MILLIS = 2_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final Callable<? extends ClosedLoop.Client> connect;
    private final LongSupplier arrived;
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    OpenLoop(Callable<? extends ClosedLoop.Client> connect, LongSupplier arrived) {
        this.connect = connect;
        this.arrived = arrived;
    }

    /** Times from when each was due to be sent until it was seen to have arrived. */
    Latencies run(int perSecond, int seconds) {
        int sent = perSecond * seconds;
        long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long nothing = still();
        sendOne();
        long before = still();
        long each = before - nothing;
        if (each < 1) {
            throw new ProductProblem("one sent alone did not arrive");
        }
        long begun = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> send(next, sent, begun, apart));
        }
        clients.shutdown();
        List<Long> latencies = new ArrayList<>();
        while (latencies.size() < sent) {
            long seen = (arrived.getAsLong() - before) / each;
            long now = System.nanoTime();
            for (int n = latencies.size(); n < Math.min(seen, sent); n++) {
                latencies.add(now - (begun + n * apart));
            }
            check(now - begun, latencies.size(), sent);
            Pause.millis(LOOK_EVERY_MILLIS);
        }
        return Latencies.of(latencies);
    }

    /** The number once nothing has been added for a while: what went before is no part of what is measured. */
    private long still() {
        long before;
        long now = arrived.getAsLong();
        do {
            before = now;
            Pause.millis(STILL_MILLIS);
            now = arrived.getAsLong();
        } while (now != before);
        return now;
    }

    private void sendOne() {
        try (ClosedLoop.Client client = connect.call()) {
            client.once();
        } catch (Exception e) {
            throw new ProductProblem("cannot send one alone", e);
        }
    }

    private void check(long nanos, int seen, int sent) {
        @Nullable Exception failure = failures.peek();
        if (failure != null) {
            throw new ProductProblem("a client failed", failure);
        }
        if (nanos > PATIENCE_NANOS) {
            throw new ProductProblem("only " + seen + " of " + sent + " arrived in 90 s");
        }
    }

    private void send(AtomicInteger next, int sent, long begun, long apart) {
        try (ClosedLoop.Client client = connect.call()) {
            for (int n = next.getAndIncrement(); n < sent; n = next.getAndIncrement()) {
                long due = begun + n * apart;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                client.once();
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }
}
