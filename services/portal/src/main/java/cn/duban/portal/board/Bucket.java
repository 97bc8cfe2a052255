package cn.duban.portal.board;

import java.time.Duration;
import java.time.Instant;

/** How pressing an open clock is. */
public enum Bucket {
    /** The end has passed; never of one that is 暂定 or 待认定, which press as if they ended today. */
    OVERDUE,
    /** Ends within 24 hours. */
    H24,
    /** Ends within 72 hours, not within 24. */
    H72,
    /** Ends later, or stands still. */
    LATER;

    private static final long DAY = Duration.ofDays(1).toMillis();

    static Bucket of(OpenClock clock, Instant now) {
        ClockTraits traits = clock.traits();
        long left = clock.dueAt() - now.toEpochMilli();
        if (traits.missed() || (left <= 0 && !traits.paused() && traits.certain())) {
            return OVERDUE;
        }
        if (traits.paused() || left > 3 * DAY) {
            return LATER;
        }
        return left <= DAY ? H24 : H72;
    }

    /** The moment, in milliseconds, from which time alone moves the clock into another bucket; the end of time if none. */
    static long until(OpenClock clock, Bucket now) {
        ClockTraits traits = clock.traits();
        if (traits.missed() || traits.paused()) {
            return Long.MAX_VALUE;
        }
        return switch (now) {
            case OVERDUE -> Long.MAX_VALUE;
            case H24 -> traits.certain() ? clock.dueAt() : Long.MAX_VALUE;
            case H72 -> clock.dueAt() - DAY;
            case LATER -> clock.dueAt() - 3 * DAY;
        };
    }
}
