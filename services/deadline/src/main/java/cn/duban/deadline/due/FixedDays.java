package cn.duban.deadline.due;

import cn.duban.deadline.catalogue.Length.CalendarDay;
import java.time.LocalDate;

/** Fixed days relative to a quarter, a year and so on. */
final class FixedDays {
    private FixedDays() {}

    /** The fixed day of the period that holds {@code date}, or of the next one when that day is past. */
    static LocalDate next(CalendarDay rule, LocalDate date) {
        LocalDate start = rule.cycle().startOf(date);
        LocalDate day = dayFrom(rule, start);
        return day.isBefore(date) ? dayFrom(rule, start.plusMonths(rule.cycle().months())) : day;
    }

    private static LocalDate dayFrom(CalendarDay rule, LocalDate start) {
        LocalDate month = start.plusMonths(rule.monthsAfterStart());
        int wanted = rule.day() == null ? month.lengthOfMonth() : rule.day();
        return month.withDayOfMonth(Math.min(wanted, month.lengthOfMonth()));
    }
}
