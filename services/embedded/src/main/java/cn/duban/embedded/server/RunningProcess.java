package cn.duban.embedded.server;

import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.ServerProblem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the servers share: the one process that runs, or none. */
public abstract class RunningProcess implements Server {
    private @Nullable ChildProcess process;

    /** Starts the process and waits until it is ready. */
    protected abstract ChildProcess.Spec prepared();

    protected abstract void awaitReady(ChildProcess started);

    @Override
    public final synchronized void start() {
        ChildProcess.Spec spec = prepared();
        ChildProcess started = ChildProcess.start(spec);
        process = started;
        try {
            awaitReady(started);
        } catch (ServerProblem problem) {
            kill();
            throw problem;
        }
    }

    @Override
    public final synchronized void stop() {
        running().ifPresent(ChildProcess::stop);
        process = null;
    }

    @Override
    public final synchronized void kill() {
        running().ifPresent(ChildProcess::kill);
        process = null;
    }

    @Override
    public final CompletableFuture<String> crash() {
        ChildProcess watched = running().orElseThrow(() -> new ServerProblem(name() + " does not run"));
        return watched.onExit()
                .thenApply(ended -> String.valueOf(watched.crashed().getMessage()));
    }

    private synchronized Optional<ChildProcess> running() {
        return Optional.ofNullable(process);
    }
}
