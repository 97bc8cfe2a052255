package cn.duban.deadline.catalogue;

import cn.duban.deadline.catalogue.ClockYaml.LengthYaml;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a length of exactly one unit. */
final class LengthParser {
    private LengthParser() {}

    static @Nullable Length parseOptional(@Nullable LengthYaml length) {
        return length == null ? null : parse(length);
    }

    static Length parse(LengthYaml length) {
        checkOneUnit(length);
        if (length.minutes() != null) {
            return new Length.Elapsed(Duration.ofMinutes(positive(length.minutes(), 1)));
        }
        if (length.hours() != null) {
            return new Length.Elapsed(Duration.ofHours(positive(length.hours(), 1)));
        }
        if (length.days() != null) {
            return new Length.Days(positive(length.days(), 0));
        }
        if (length.workingDays() != null) {
            return new Length.WorkingDays(positive(length.workingDays(), 1));
        }
        if (length.months() != null) {
            return new Length.Months(positive(length.months(), 1));
        }
        return calendarDay(length);
    }

    private static void checkOneUnit(LengthYaml length) {
        long units = Stream.of(
                        length.minutes(),
                        length.hours(),
                        length.days(),
                        length.workingDays(),
                        length.months(),
                        length.calendar())
                .filter(Objects::nonNull)
                .count();
        if (units != 1) {
            throw new IllegalArgumentException("a length has exactly one unit, not " + units);
        }
        boolean dated = length.monthsAfter() != null || length.monthOfPeriod() != null || length.day() != null;
        if (length.calendar() == null && dated) {
            throw new IllegalArgumentException("monthsAfter, monthOfPeriod and day belong to a calendar length");
        }
    }

    private static Length calendarDay(LengthYaml length) {
        Cycle cycle = Objects.requireNonNull(length.calendar());
        Integer day = length.day();
        if (day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("no month has a day " + day);
        }
        if (length.monthsAfter() != null && length.monthOfPeriod() != null) {
            throw new IllegalArgumentException("either monthsAfter or monthOfPeriod");
        }
        if (length.monthOfPeriod() != null) {
            return new Length.CalendarDay(cycle, positive(length.monthOfPeriod(), 1) - 1, day);
        }
        int after = length.monthsAfter() == null ? 0 : positive(length.monthsAfter(), 1);
        return new Length.CalendarDay(cycle, cycle.months() - 1 + after, day);
    }

    private static int positive(int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("a length of " + value);
        }
        return value;
    }
}
