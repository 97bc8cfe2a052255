package cn.duban.casework.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days in Beijing. */
public final class Days {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Days() {}

    /** The day of a moment, whatever offset it was told in. */
    public static LocalDate of(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** A moment as people read it here. */
    public static OffsetDateTime beijing(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /** The last second of the day, which still is in time. */
    public static OffsetDateTime end(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toOffsetDateTime();
    }

    /** The same, where no day was named. */
    public static @Nullable OffsetDateTime endOrNull(@Nullable LocalDate day) {
        return day == null ? null : end(day);
    }
}
