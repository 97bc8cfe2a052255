package cn.duban.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Working days of mainland China: Monday to Friday, less the days off and plus the make-up days of the State Council's
 * yearly notices.
 *
 * <p>A year without its notice is an error and not a guess: every question that touches one throws
 * {@link UnknownCalendarYear}; only the {@link #plain} twin takes such a year for plain weeks, for ends that are marked
 * as provisional. The last days of a year may still be changed by the next year's notice.
 */
public final class WorkingCalendar {
    /** All statutory times are Beijing time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Days off by the same date every year whatever its notice says: 全国年节及纪念日放假办法 (2024), art. 2. The others follow
     * the moon.
     */
    private static final Set<MonthDay> ALWAYS_OFF = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final TreeMap<Integer, HolidayYear> years;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final boolean plain;

    private WorkingCalendar(WorkingCalendar known) {
        this.years = known.years;
        this.off = known.off;
        this.worked = known.worked;
        this.plain = true;
    }

    public WorkingCalendar(Collection<HolidayYear> notices) {
        this.years = new TreeMap<>();
        this.off = new HashSet<>();
        this.worked = new HashSet<>();
        this.plain = false;
        for (HolidayYear notice : notices) {
            if (years.put(notice.year(), notice) != null) {
                throw new IllegalArgumentException("Two holiday notices for " + notice.year());
            }
            notice.holidays()
                    .forEach(span ->
                            span.from().datesUntil(span.to().plusDays(1)).forEach(off::add));
            worked.addAll(notice.workdays());
        }
    }

    /** The loaded notices, oldest first. */
    public List<HolidayYear> notices() {
        return List.copyOf(years.values());
    }

    /** The same, with plain weeks from Monday to Friday in years without a notice, but for the days that are always off. */
    public WorkingCalendar plain() {
        return new WorkingCalendar(this);
    }

    /** The notice of a year, where it is loaded. */
    public Optional<HolidayYear> notice(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** @throws UnknownCalendarYear when the day's year is not loaded */
    public boolean isWorkingDay(LocalDate day) {
        boolean known = years.containsKey(day.getYear());
        if (!plain && !known) {
            throw new UnknownCalendarYear(day.getYear());
        }
        if (off.contains(day) || !known && ALWAYS_OFF.contains(MonthDay.from(day))) {
            return false;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || worked.contains(day);
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The {@code count}th working day after {@code day}; {@code day} itself never counts, nor need it be worked. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        return step(day, count, at -> at.plusDays(1));
    }

    /** The {@code count}th working day before {@code day}; {@code day} itself never counts. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        return step(day, count, at -> at.minusDays(1));
    }

    /** Working days from {@code from} (counted) to {@code to} (not counted). */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to).filter(this::isWorkingDay).count();
    }

    private LocalDate step(LocalDate day, int count, UnaryOperator<LocalDate> next) {
        if (count < 0) {
            throw new IllegalArgumentException("Cannot count " + count + " working days");
        }
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = next.apply(at);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }
}
