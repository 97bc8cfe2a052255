package cn.duban.embedded.launcher;

import cn.duban.embedded.server.Server;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Tells the person at the keyboard what has started and what is still awaited. */
final class Progress {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private final Set<String> awaited = new LinkedHashSet<>();

    Progress(PrintStream out) {
        this.out = out;
        tick();
    }

    synchronized void starting(Server server) {
        awaited.add(server.name());
        line("启动 starting   " + server.name());
    }

    synchronized void ready(Server server) {
        awaited.remove(server.name());
        line("就绪 ready      %s (port %d)".formatted(server.name(), server.port()));
    }

    /** It ended by itself and is started again. */
    synchronized void again(Server server, Restarts.Next next, String why) {
        awaited.add(server.name());
        line("%s 意外结束，%d 秒后重新启动（第 %d 次，最多 %d 次）· ended by itself, starting again in %d s (%d of %d): %s"
                .formatted(
                        server.name(),
                        next.pause().toSeconds(),
                        next.number(),
                        next.most(),
                        next.pause().toSeconds(),
                        next.number(),
                        next.most(),
                        why));
    }

    /** Nothing is awaited any more. */
    synchronized void ending() {
        awaited.clear();
        line("正在停止 stopping");
    }

    synchronized void note(String text) {
        line(text);
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void line(String text) {
        out.printf("[%6.1f s] %s%n", seconds(), text);
        out.flush();
    }

    private synchronized void stillWaiting() {
        if (!awaited.isEmpty()) {
            line("等待 waiting for " + String.join(", ", awaited));
        }
        tick();
    }

    private void tick() {
        Executor later = CompletableFuture.delayedExecutor(EVERY.toSeconds(), TimeUnit.SECONDS);
        later.execute(this::stillWaiting);
    }
}
