package cn.duban.embedded.launcher;

import static cn.duban.embedded.testing.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.Server;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of a process that ends by itself; with servers that are none. LauncherTest kills the real ones. */
class FleetTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private final Fleet fleet = new Fleet(progress, List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO));

    @Test
    void a_process_that_ends_is_started_again_and_the_others_run_on() {
        Puppet one = new Puppet("one");
        Puppet other = new Puppet("other");
        fleet.await(List.of(fleet.begin(List.of(one, other))));

        one.crash("one ended with exit code 137");

        await().until(() -> one.starts.get() == 2 && one.runs);
        assertEquals(1, other.starts.get());
        assertTrue(said().contains("重新启动（第 1 次，最多 3 次）") && said().contains("(1 of 3): one ended with exit code 137"));
    }

    @Test
    void after_three_restarts_the_fourth_end_ends_everything_with_its_reason() {
        Puppet one = new Puppet("one");
        fleet.await(List.of(fleet.begin(List.of(one))));

        for (int ends = 1; ends <= 4; ends++) {
            int watched = ends;
            await().until(() -> one.watched.get() == watched);
            one.crash("end " + ends);
        }

        assertTrue(fleet.awaitCrash().contains("ended again after 3 restarts: end 4"));
        assertEquals(4, one.starts.get());
    }

    @Test
    void a_restart_that_fails_counts_as_one() {
        Puppet one = new Puppet("one");
        fleet.await(List.of(fleet.begin(List.of(one))));
        one.fails = true;

        one.crash("gone");

        assertTrue(fleet.awaitCrash().contains("cannot start"));
        assertEquals(4, one.starts.get());
    }

    @Test
    void what_is_being_started_again_is_stopped_with_the_rest_and_not_started_once_more() {
        Puppet one = new Puppet("one");
        fleet.await(List.of(fleet.begin(List.of(one))));
        one.hangs = true;
        one.crash("gone");
        await().until(() -> one.starts.get() == 2);

        fleet.close();

        assertFalse(one.runs);
        assertEquals(2, one.starts.get());
    }

    @Test
    void each_pause_is_longer_and_a_long_run_forgets_old_ends() {
        Restarts restarts = new Restarts(Restarts.PAUSES);
        long now = 0;

        assertEquals(1, restarts.after(now).orElseThrow().pause().toSeconds());
        assertEquals(5, restarts.after(now).orElseThrow().pause().toSeconds());
        assertEquals(15, restarts.after(now).orElseThrow().pause().toSeconds());
        assertTrue(restarts.after(now).isEmpty());
        assertEquals(
                1,
                restarts.after(now + Restarts.WINDOW.toNanos() + 1)
                        .orElseThrow()
                        .number());
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A server on strings. */
    private static final class Puppet implements Server {
        private final String name;
        private final AtomicInteger starts = new AtomicInteger();
        private final AtomicInteger watched = new AtomicInteger();
        private final CountDownLatch stopped = new CountDownLatch(1);
        private volatile CompletableFuture<String> crash = new CompletableFuture<>();
        private volatile boolean runs;
        private volatile boolean fails;
        private volatile boolean hangs;

        Puppet(String name) {
            this.name = name;
        }

        void crash(String line) {
            runs = false;
            crash.complete(line);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int port() {
            return 1;
        }

        @Override
        public void start() {
            starts.incrementAndGet();
            if (fails) {
                throw new ServerProblem("cannot start");
            }
            if (hangs) {
                hang();
            }
            runs = true;
        }

        private void hang() {
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new ServerProblem("stopped while starting");
        }

        @Override
        public void stop() {
            runs = false;
            stopped.countDown();
        }

        @Override
        public void kill() {
            stop();
        }

        @Override
        public CompletableFuture<String> crash() {
            crash = new CompletableFuture<>();
            watched.incrementAndGet();
            return crash;
        }
    }
}
