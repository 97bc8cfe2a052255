package cn.duban.deadline;

import cn.duban.deadline.calendar.WorkingCalendar;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands where the test puts it. */
public final class TestClock extends Clock {
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(beijing("2026-11-23T10:00:00"));

    static void set(String beijing) {
        NOW.set(beijing(beijing));
    }

    static void set(Instant instant) {
        NOW.set(instant);
    }

    static Instant beijing(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return WorkingCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    @Singleton
    static final class Producer {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        Clock clock() {
            return new TestClock();
        }
    }
}
