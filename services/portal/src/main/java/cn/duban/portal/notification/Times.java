package cn.duban.portal.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments and days as a notice writes them, in the time people here live by. */
final class Times {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Times() {}

    static String minute(OffsetDateTime at) {
        return MINUTE.format(at.atZoneSameInstant(ZONE));
    }

    /** The day a moment falls on. */
    static String day(OffsetDateTime at) {
        return DAY.format(at.atZoneSameInstant(ZONE));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
