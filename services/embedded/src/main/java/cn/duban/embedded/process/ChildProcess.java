package cn.duban.embedded.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that writes its log to a file, can be asked to stop, and dies with this JVM. */
public final class ChildProcess {
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Spec spec;
    private final Tether.Tied tied;

    private ChildProcess(Spec spec, Tether.Tied tied) {
        this.spec = spec;
        this.tied = tied;
    }

    /**
     * What to run.
     *
     * @param stopSignal what asks this program for an orderly end, e.g. {@code TERM}
     */
    public record Spec(
            String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {}

    public static ChildProcess start(Spec spec) {
        ProcessBuilder builder = new ProcessBuilder(spec.command())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        LogRotation.watch(spec.log());
        try {
            return new ChildProcess(spec, Tether.start(builder));
        } catch (IOException e) {
            throw new ServerProblem("cannot start " + spec.name() + ": " + e.getMessage(), e);
        }
    }

    /** Runs a preparing command (initdb, format) to its end. */
    public static void run(Spec spec, Duration limit) {
        ChildProcess process = start(spec);
        if (!process.waitFor(limit)) {
            process.kill();
            throw new ServerProblem(spec.name() + " took longer than " + limit.toSeconds() + " s; see " + spec.log());
        }
        if (process.exitValue() != 0) {
            throw process.crashed();
        }
    }

    /** Returns when {@code ready}; complains at once when the process ends, or after the limit. */
    public ChildProcess await(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw crashed();
            }
            if (System.nanoTime() > end) {
                throw new ServerProblem(
                        spec.name() + " was not ready after " + limit.toSeconds() + " s; see " + spec.log());
            }
            if (waitFor(PAUSE)) {
                throw crashed();
            }
        }
        return this;
    }

    /** Asks for an orderly end and insists after 30 s. */
    public void stop() {
        if (isAlive()) {
            Tether.succeeds("kill", "-" + spec.stopSignal(), Long.toString(pid()));
            if (!waitFor(GRACE)) {
                kill();
            }
        }
        tied.release().run();
    }

    /** {@code kill -9}. */
    public void kill() {
        tied.process().destroyForcibly();
        waitFor(GRACE);
        tied.release().run();
    }

    /** Lets go of what held it, once it has ended by itself. */
    public void ended() {
        tied.release().run();
    }

    public boolean isAlive() {
        return tied.process().isAlive();
    }

    public long pid() {
        return tied.process().pid();
    }

    public CompletableFuture<Process> onExit() {
        return tied.process().onExit();
    }

    public ServerProblem crashed() {
        String why = Folders.tellingLine(spec.log()).orElse("no output");
        return new ServerProblem(
                "%s ended with exit code %d: %s (log: %s)".formatted(spec.name(), exitValue(), why, spec.log()));
    }

    private int exitValue() {
        return tied.process().exitValue();
    }

    private boolean waitFor(Duration limit) {
        try {
            return tied.process().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerProblem("interrupted while waiting for " + spec.name(), e);
        }
    }
}
