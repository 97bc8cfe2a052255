package cn.duban.deadline;

import static cn.duban.deadline.TestClock.beijing;
import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.time.ClockMoved;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The sweep runs by itself, and at once when the demonstration's clock jumps. */
@QuarkusTest
class SweepWiringTest {
    @Inject
    DeadlineService service;

    @Inject
    Facts facts;

    @Inject
    Scheduler scheduler;

    @Inject
    Event<ClockMoved> clockMoved;

    @Test
    void is_scheduled() {
        assertThat(scheduler.getScheduledJob("deadline-sweep")).isNotNull();
    }

    @Test
    void a_jump_of_the_clock_shows_what_was_missed() {
        Subject hazard = Hazards.some();
        // Earlier than anything other tests arm: what this sweep does behind the test does not touch them.
        TestClock.set("2026-01-05T10:00:00");
        service.arm(Hazards.request(Hazards.GENERAL, hazard, beijing("2026-01-05T10:00:00")));

        TestClock.set("2026-01-21T00:00:00");
        clockMoved.fire(new ClockMoved(Duration.ofDays(16)));

        await().untilAsserted(() -> assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed"));
    }
}
