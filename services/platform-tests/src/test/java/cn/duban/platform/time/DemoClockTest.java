package cn.duban.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.DemoClockMoved;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.app.DirectoryEvents;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoClockTest {
    @Inject
    Clock clock;

    @Inject
    DubanClock demo;

    @Inject
    DirectoryEvents told;

    @Inject
    Event<ClockMoved> moved;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper mapper;

    @AfterEach
    void back() {
        demo.moveTo(Duration.ZERO);
    }

    @Test
    void the_injected_clock_follows_the_topic_forward_and_never_back() {
        Clock utc = clock.withZone(ZoneId.of("UTC"));
        move(86_400);
        Patience.await().until(() -> told.moves().contains(Duration.ofDays(1)));

        assertTrue(Duration.between(Instant.now(), clock.instant())
                        .minusHours(24)
                        .abs()
                        .toMinutes()
                < 1);
        assertTrue(Duration.between(clock.instant(), utc.instant()).abs().toMinutes() < 1);

        move(3_600);
        move(172_800);
        Patience.await().until(() -> told.moves().contains(Duration.ofDays(2)));
        assertTrue(!told.moves().contains(Duration.ofHours(1)));

        // One that starts again knows it before it reads the topic, and so before it answers anybody.
        DubanClock again = new DubanClock();
        new DemoClock(again, moved, true, sql).resume(new StartupEvent());
        assertEquals(Duration.ofDays(2), again.offset());
    }

    @Test
    void outside_the_demo_profile_nobody_moves_time() {
        DubanClock real = new DubanClock();

        new DemoClock(real, moved, false, sql).moveTo(Duration.ofDays(1));

        assertEquals(Duration.ZERO, real.offset());
        assertEquals(ZoneId.of("Asia/Shanghai"), real.getZone());
    }

    @Test
    void a_moment_is_what_the_database_keeps_of_it_whether_it_is_told_or_sent() throws Exception {
        assertThat(Stream.generate(clock::instant).limit(100))
                .allMatch(moment -> moment.equals(moment.truncatedTo(ChronoUnit.MICROS)));
        OffsetDateTime sent = mapper.readValue("\"2027-03-01T08:00:00.123456789+08:00\"", OffsetDateTime.class);
        assertEquals(123_456_000, sent.getNano());
    }

    private void move(long seconds) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        Topics.DEMO_CLOCK, new DemoClockMoved(seconds, OffsetDateTime.now(ZoneId.of("UTC")))));
    }
}
