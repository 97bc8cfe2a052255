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
