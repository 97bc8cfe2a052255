package cn.duban.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.BusyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PressRoomTest {
    @Test
    void oneIsSetAFewWaitAndTheOthersAreToldToComeAgain() throws Exception {
        PressRoom room = new PressRoom();
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<Integer>> papers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                papers.add(people.submit(() -> room.set(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    await(go);
                    return atOnce.getAndDecrement();
                })));
            }
            // Whoever is refused is refused at once; one is at work and at most some wait.
            while (papers.stream().filter(Future::isDone).count() < 15) {
                Thread.onSpinWait();
            }
            go.countDown();
            long refused = papers.stream().filter(PressRoomTest::refused).count();

            assertThat(refused).isEqualTo(15);
            assertThat(most).hasValue(1);
        } finally {
            people.shutdownNow();
        }
        assertThatThrownBy(() -> room.set(() -> {
                    throw new IllegalStateException("A page that cannot be set");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(room.<String>set(() -> "the next")).isEqualTo("the next");
    }

    private static boolean refused(Future<Integer> paper) {
        try {
            paper.get();
            return false;
        } catch (Exception e) {
            assertThat(e).hasCauseInstanceOf(BusyProblem.class);
            return true;
        }
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
