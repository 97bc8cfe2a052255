package cn.duban.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * System time plus the offset of the demonstration, which is zero outside the demo profile. It ticks in microseconds,
 * as the database does: a moment is the same whether it was kept in a column, in a document, or not yet at all.
 */
public final class DubanClock extends Clock {
    /** Where the platform's users live; every statutory date is a date here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ChronoUnit TICK = ChronoUnit.MICROS;

    private final ZoneId zone;
    private final AtomicLong offsetMillis;

    /** A clock that shows system time until it is moved. */
    public DubanClock() {
        this(ZONE, new AtomicLong());
    }

    private DubanClock(ZoneId zone, AtomicLong offsetMillis) {
        this.zone = zone;
        this.offsetMillis = offsetMillis;
    }

    /** How far ahead of system time it stands. */
    public Duration offset() {
        return Duration.ofMillis(offsetMillis.get());
    }

    void moveTo(Duration ahead) {
        offsetMillis.set(ahead.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DubanClock(other, offsetMillis);
    }

    /** The moment as all that the platform keeps can tell it, later parts of a second cut off. */
    public static OffsetDateTime kept(OffsetDateTime moment) {
        return moment.truncatedTo(TICK);
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offsetMillis.get()).truncatedTo(TICK);
    }
}
