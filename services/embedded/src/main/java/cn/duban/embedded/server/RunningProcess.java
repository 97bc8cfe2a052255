package cn.duban.embedded.server;

import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.ServerProblem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the servers share: the one process that runs, or none. May be stopped while it is still starting. */
public abstract class RunningProcess implements Server {
    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final AtomicReference<@Nullable ChildProcess> process = new AtomicReference<>();

    /** Prepares the data and says what to run. */
    protected abstract ChildProcess.Spec prepared();

    /** Returns when it serves. */
    protected abstract void awaitReady(ChildProcess started);

    /** Whether what kept it from starting is over by itself within seconds. */
    protected boolean passes(ServerProblem problem) {
        return false;
    }

    @Override
    public final void start() {
        for (int left = ATTEMPTS - 1; !started(left); left--) {
            pause();
        }
    }

    // What is waited for has no handle to wait on: whatever holds on to a dead server's things is nobody's child here.
    // Bounded by
    // the attempts, and only for what passes by itself.
    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerProblem("stopped while it was to be tried again", e);
        }
    }

    private boolean started(int left) {
        ChildProcess started = ChildProcess.start(prepared());
        process.set(started);
        try {
            awaitReady(started);
            return true;
        } catch (ServerProblem problem) {
            kill();
            if (left > 0 && passes(problem)) {
                return false;
            }
            throw problem;
        }
    }

    @Override
    public final void stop() {
        taken().ifPresent(ChildProcess::stop);
    }

    @Override
    public final void kill() {
        taken().ifPresent(ChildProcess::kill);
    }

    @Override
    public final CompletableFuture<String> crash() {
        ChildProcess watched =
                Optional.ofNullable(process.get()).orElseThrow(() -> new ServerProblem(name() + " does not run"));
        CompletableFuture<String> crash = new CompletableFuture<>();
        // Whoever stops or kills it has taken it before it ends.
        watched.onExit().thenAccept(ended -> {
            if (process.compareAndSet(watched, null)) {
                watched.ended();
                crash.complete(String.valueOf(watched.crashed().getMessage()));
            }
        });
        return crash;
    }

    private Optional<ChildProcess> taken() {
        return Optional.ofNullable(process.getAndSet(null));
    }
}
