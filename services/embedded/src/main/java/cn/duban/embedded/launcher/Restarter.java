package cn.duban.embedded.launcher;

import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts a process again that ended by itself, a few times and with a word; what it stored it finds again. */
final class Restarter {
    private static final int LOOK_AGAIN_MILLIS = 100;

    private final Progress progress;
    private final List<Duration> pauses;
    private final Consumer<String> giveUp;
    private final Map<Server, Restarts> histories = new ConcurrentHashMap<>();
    private final Map<Server, Thread> starting = new ConcurrentHashMap<>();
    private final CountDownLatch ending = new CountDownLatch(1);

    /** @param giveUp told the reason when a process ended once too often */
    Restarter(Progress progress, List<Duration> pauses, Consumer<String> giveUp) {
        this.progress = progress;
        this.pauses = List.copyOf(pauses);
        this.giveUp = giveUp;
    }

    /** From now on this running process is started again when it ends. */
    void watch(Server server) {
        server.crash().thenAccept(line -> ended(server, line));
    }

    /** From now on nothing is started any more. */
    void end() {
        ending.countDown();
    }

    /** Stops a server, also one that is just being started again. After {@link #end}. */
    void stop(Server server) {
        server.stop();
        Thread thread = starting.get(server);
        try {
            while (thread != null && thread.isAlive()) {
                server.stop();
                thread.join(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Server server, String line) {
        if (isEnding()) {
            return;
        }
        histories
                .computeIfAbsent(server, none -> new Restarts(pauses))
                .after(System.nanoTime())
                .ifPresentOrElse(
                        next -> {
                            progress.again(server, next, line);
                            begin(server, next.pause());
                        },
                        () -> giveUp.accept("重启 %d 次后仍意外结束 · ended again after %d restarts: %s"
                                .formatted(pauses.size(), pauses.size(), line)));
    }

    private void begin(Server server, Duration pause) {
        Thread thread = new Thread(() -> again(server, pause), "restart-" + server.name());
        thread.setDaemon(true);
        starting.put(server, thread);
        thread.start();
    }

    private void again(Server server, Duration pause) {
        try {
            if (ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            server.start();
            progress.ready(server);
            watch(server);
        } catch (ServerProblem problem) {
            ended(server, String.valueOf(problem.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isEnding() {
        return ending.getCount() == 0;
    }
}
