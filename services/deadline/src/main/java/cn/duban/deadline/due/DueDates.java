package cn.duban.deadline.due;

import cn.duban.deadline.calendar.UnknownCalendarYear;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.ExtensionRule;
import cn.duban.deadline.catalogue.Length;
import cn.duban.deadline.catalogue.Length.CalendarDay;
import cn.duban.deadline.catalogue.Length.Days;
import cn.duban.deadline.catalogue.Length.Elapsed;
import cn.duban.deadline.catalogue.Length.Months;
import cn.duban.deadline.catalogue.Length.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * When clocks end, in Beijing time and whole seconds.
 *
 * <ul>
 *   <li>Hours and minutes run from the event's own instant and never roll.
 *   <li>A period in days or months starts the day after the event and ends at 23:59:59 of its last day: what is done in
 *       that second is in time, what is done in the next is not.
 *   <li>A last day that is not worked moves to the next working day only where the clock says so.
 * </ul>
 *
 * <p>Working days of a year without a holiday notice are counted in plain weeks; {@link #reckon} tells whether an end
 * rests on that.
 */
public final class DueDates {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Supplier<WorkingCalendar> source;
    private final boolean strict;

    public DueDates(WorkingCalendar calendar) {
        this(() -> calendar);
    }

    /** By whatever calendar holds when asked. */
    public DueDates(Supplier<WorkingCalendar> source) {
        this(source, false);
    }

    private DueDates(Supplier<WorkingCalendar> source, boolean strict) {
        this.source = source;
        this.strict = strict;
    }

    /** The same that guesses nothing: what needs a missing notice throws {@link UnknownCalendarYear}. */
    public DueDates strictly() {
        return new DueDates(source, true);
    }

    /** The end of a clock that counts from {@code anchor}, and whether it is certain. */
    public End reckon(ClockRule clock, Instant anchor) {
        return reckon(dates -> dates.due(clock, anchor));
    }

    /** An end asked of these dates, and whether it is certain. */
    public End reckon(Function<DueDates, Instant> question) {
        try {
            return new End(question.apply(strictly()), null);
        } catch (UnknownCalendarYear e) {
            return new End(question.apply(this), e.year());
        }
    }

    /** Whether the end of the clock depends on which days are worked. */
    public static boolean restOnCalendar(ClockRule clock) {
        return clock.rollsOnHoliday() || clock.length() instanceof WorkingDays;
    }

    private WorkingCalendar calendar() {
        return strict ? source.get() : source.get().plain();
    }

    /** The end of a clock that counts from {@code anchor}. */
    public Instant due(ClockRule clock, Instant anchor) {
        return end(clock.length(), clock.rollsOnHoliday(), anchor);
    }

    /** The end of a length that counts from {@code anchor}. */
    public Instant end(Length length, boolean rollsOnHoliday, Instant anchor) {
        if (length instanceof Elapsed elapsed) {
            return anchor.truncatedTo(ChronoUnit.SECONDS).plus(elapsed.duration());
        }
        LocalDate last = lastDay(length, dateOf(anchor));
        return endOf(rollsOnHoliday ? calendar().workingDayFrom(last) : last);
    }

    /**
     * The end on a date somebody chose, for example in an order.
     *
     * @throws BeyondLimit when the date is past or beyond what the clock allows
     */
    public Instant chosen(ClockRule clock, Instant anchor, LocalDate date) {
        Instant limit = end(clock.longest() == null ? clock.length() : clock.longest(), false, anchor);
        Instant due = endOf(date);
        if (date.isBefore(dateOf(anchor)) || due.isAfter(limit)) {
            throw new BeyondLimit(due, limit);
        }
        return due;
    }

    /**
     * The latest end an extension may reach: the clock's longest whole period and the longest extension, whichever is
     * earlier.
     *
     * @throws IllegalStateException when the clock cannot be extended
     */
    public Instant latestExtension(ClockRule clock, Instant anchor, Instant originalDue) {
        ExtensionRule rule = clock.extension();
        if (rule == null) {
            throw new IllegalStateException(clock.id() + " cannot be extended");
        }
        Instant byPeriod = clock.longest() == null ? Instant.MAX : end(clock.longest(), false, anchor);
        Instant byExtension = rule.atMost() == null ? Instant.MAX : end(rule.atMost(), false, originalDue);
        return byPeriod.isBefore(byExtension) ? byPeriod : byExtension;
    }

    /**
     * The last second in which more time may be asked for; the end itself where the clock asks for no notice, and also
     * while the holiday notice that would tell is lacking: the approver decides, the applicant is not turned away.
     */
    public Instant lastRequest(ClockRule clock, Instant due) {
        ExtensionRule rule = clock.extension();
        Length before = rule == null ? null : rule.askBefore();
        if (before == null) {
            return due;
        }
        if (before instanceof WorkingDays working) {
            return workingDaysBefore(due, working.count());
        }
        if (before instanceof Days days) {
            return endOf(dateOf(due).minusDays(days.count()));
        }
        return due.minus(before.nominal());
    }

    private Instant workingDaysBefore(Instant due, int count) {
        try {
            return endOf(source.get().minusWorkingDays(dateOf(due), count));
        } catch (UnknownCalendarYear e) {
            return due;
        }
    }

    /**
     * Last second for the answer to a request to move an end: its own length, but before the day of the end it would
     * move, and never before the day on which it was asked for is over.
     *
     * @param own end by the clock's own length
     */
    public static Instant answer(Instant own, Instant askedAt, Instant movedEnd) {
        Instant eve = endOf(dateOf(movedEnd).minusDays(1));
        Instant latest = eve.isBefore(askedAt) ? endOf(dateOf(askedAt)) : eve;
        return own.isAfter(latest) ? latest : own;
    }

    /**
     * The end after a pause: hours move by the time that did not count; days by the days begun in it, the day of
     * resuming not counted; working days by those among them.
     */
    public Instant afterPause(ClockRule clock, Instant due, Instant pausedAt, Instant resumedAt) {
        if (clock.length() instanceof Elapsed) {
            return due.plus(ChronoUnit.SECONDS.between(pausedAt, resumedAt), ChronoUnit.SECONDS);
        }
        LocalDate from = dateOf(pausedAt);
        LocalDate to = dateOf(resumedAt);
        if (clock.length() instanceof WorkingDays) {
            return endOf(calendar().plusWorkingDays(dateOf(due), calendar().workingDaysBetween(from, to)));
        }
        return endOf(dateOf(due).plusDays(ChronoUnit.DAYS.between(from, to)));
    }

    /** Whether what happens at {@code at} is too late for an end at {@code due}; the end's own second is in time. */
    public static boolean late(Instant at, Instant due) {
        return at.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    /** The day of an instant in Beijing. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }

    /** The last second of a day in Beijing. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private LocalDate lastDay(Length length, LocalDate day) {
        if (length instanceof Days days) {
            return day.plusDays(days.count());
        }
        if (length instanceof WorkingDays working) {
            return calendar().plusWorkingDays(day, working.count());
        }
        if (length instanceof Months months) {
            return day.plusMonths(months.count());
        }
        if (length instanceof CalendarDay fixed) {
            return FixedDays.next(fixed, day);
        }
        throw new IllegalArgumentException("Not counted in days: " + length);
    }
}
