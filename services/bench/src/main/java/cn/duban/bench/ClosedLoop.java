package cn.duban.bench;

import cn.duban.bench.product.ProductProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** So many clients, each doing the next as soon as the last is done: finds the most that can be done. */
final class ClosedLoop {
    private static final double WINDOW_SECONDS = 10;
    private static final int STILL_WINDOWS = 3;
    private static final int MOST_WINDOWS = 24;
    private static final double NOTICEABLE = 1.05;
    private final int clients;

    ClosedLoop(int clients) {
        this.clients = clients;
    }

    /** Something with a connection of its own that can be done again and again. */
    interface Client extends AutoCloseable {
        /** @return how many things were done */
        int once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * Lets the clients run.
     *
     * @return done per second
     */
    double perSecond(Callable<Client> newClient, double seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            long end = begun + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> run(newClient, end)));
            }
            long done = 0;
            for (Future<Long> each : running) {
                done += each.get();
            }
            return done / ((System.nanoTime() - begun) / 1e9);
        } catch (ExecutionException e) {
            throw new ProductProblem("a client failed", e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Lets the clients run until the rate no longer grows: what a service does in its first minutes is mostly its JVM's
     * compiling, which on two cores takes as long.
     *
     * @return seconds it took
     */
    double warmUp(Callable<Client> newClient) {
        double best = 0;
        int windows = 0;
        for (int without = 0; without < STILL_WINDOWS && windows < MOST_WINDOWS; windows++) {
            double rate = perSecond(newClient, WINDOW_SECONDS);
            without = rate > best * NOTICEABLE ? 0 : without + 1;
            best = Math.max(best, rate);
        }
        return windows * WINDOW_SECONDS;
    }

    private static long run(Callable<Client> newClient, long end) throws Exception {
        long done = 0;
        try (Client client = newClient.call()) {
            while (System.nanoTime() < end) {
                done += client.once();
            }
        }
        return done;
    }
}
