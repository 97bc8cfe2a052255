package cn.duban.deadline.catalogue;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When to remind before the end.
 *
 * @param code what the event calls it, for example {@code ONE_DAY_BEFORE}
 * @param before how long before the end; absent for the reminder at half time
 */
public record Reminder(String code, @Nullable Duration before) {
    public static final Reminder HALF_TIME = new Reminder("HALF_TIME", null);

    static Reminder before(int count, Unit unit) {
        String plural = count == 1 ? "ONE_" + unit.name() : count + "_" + unit.name() + "S";
        return new Reminder(plural.toUpperCase(Locale.ROOT) + "_BEFORE", unit.length.multipliedBy(count));
    }

    enum Unit {
        DAY(Duration.ofDays(1)),
        HOUR(Duration.ofHours(1)),
        MINUTE(Duration.ofMinutes(1));

        private final Duration length;

        Unit(Duration length) {
            this.length = length;
        }
    }
}
