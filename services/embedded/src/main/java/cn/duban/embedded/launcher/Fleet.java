package cn.duban.embedded.launcher;

import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All processes of a run: started side by side, started again when they end, and stopped in the opposite order. */
final class Fleet implements AutoCloseable {
    private final Progress progress;
    private final List<List<Server>> tiers = new ArrayList<>();
    private final CompletableFuture<String> crash = new CompletableFuture<>();
    private final Restarter restarter;
    private boolean closed;

    Fleet(Progress progress) {
        this(progress, Restarts.PAUSES);
    }

    /** @param pauses before each time that a process is started again; as many times as there are */
    Fleet(Progress progress, List<Duration> pauses) {
        this.progress = progress;
        this.restarter = new Restarter(progress, pauses, this::crashed);
    }

    /** Begins to start these together; what is begun later is stopped earlier. */
    CompletableFuture<Void> begin(List<? extends Server> servers) {
        enrol(servers);
        // Starting means waiting: a thread each, so that none waits for another.
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, servers.size()), Fleet::daemon);
        CompletableFuture<Void> all = CompletableFuture.allOf(servers.stream()
                .map(server -> CompletableFuture.runAsync(() -> start(server), threads))
                .toArray(CompletableFuture[]::new));
        threads.shutdown();
        return all;
    }

    /** Waits for what was begun, but no longer than until the first process fails. */
    void await(List<CompletableFuture<Void>> begun) {
        CompletableFuture<Void> all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, crash).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServerProblem problem ? problem : new ServerProblem(e.toString(), e);
        }
        if (crash.isDone()) {
            throw new ServerProblem(crash.join());
        }
    }

    /** Returns when a process has ended by itself once too often, with the line that says which. */
    String awaitCrash() {
        return crash.join();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        restarter.end();
        for (List<Server> tier : takenForClosing()) {
            List<Thread> stopping = tier.stream()
                    .map(server -> new Thread(() -> restarter.stop(server), "stop-" + server.name()))
                    .toList();
            stopping.forEach(Thread::start);
            stopping.forEach(Fleet::joined);
        }
    }

    private void start(Server server) {
        try {
            server.start();
            progress.ready(server);
            restarter.watch(server);
        } catch (ServerProblem problem) {
            crashed(String.valueOf(problem.getMessage()));
            throw problem;
        }
    }

    /** What ends while we stop everything has not crashed. */
    private synchronized void crashed(String line) {
        if (!closed) {
            crash.complete(line);
        }
    }

    private synchronized void enrol(List<? extends Server> servers) {
        if (closed) {
            throw new ServerProblem("stopping");
        }
        tiers.add(List.copyOf(servers));
        servers.forEach(progress::starting);
    }

    private synchronized List<List<Server>> takenForClosing() {
        closed = true;
        List<List<Server>> taken = new ArrayList<>(tiers);
        Collections.reverse(taken);
        tiers.clear();
        return taken;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
