package cn.duban.accountability.duty;

import cn.duban.casework.input.Days;
import cn.duban.contracts.registry.DutyCycle;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A month, quarter, half year or year of the calendar.
 *
 * @param start its first day
 */
public record Period(DutyCycle cycle, LocalDate start) {
    private static final int MONTHS_OF_YEAR = 12;

    public Period {
        if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % months(cycle) != 0) {
            throw new IllegalArgumentException(start + " begins no " + cycle);
        }
    }

    /** The period that holds the day. */
    public static Period holding(DutyCycle cycle, LocalDate day) {
        int month = (day.getMonthValue() - 1) / months(cycle) * months(cycle) + 1;
        return new Period(cycle, LocalDate.of(day.getYear(), month, 1));
    }

    /** The period of a year by its number, from 1. @throws IllegalArgumentException when the year has no such period */
    public static Period of(DutyCycle cycle, int year, int number) {
        if (number < 1 || number > MONTHS_OF_YEAR / months(cycle)) {
            throw new IllegalArgumentException("No " + cycle + " number " + number);
        }
        return new Period(cycle, LocalDate.of(year, (number - 1) * months(cycle) + 1, 1));
    }

    /** Its last day. */
    public LocalDate end() {
        return start.plusMonths(months(cycle)).minusDays(1);
    }

    public Period next() {
        return new Period(cycle, start.plusMonths(months(cycle)));
    }

    /** Number within its year, from 1. */
    public int number() {
        return (start.getMonthValue() - 1) / months(cycle) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /** The instant it begins in Beijing. */
    public Instant beginsAt() {
        return start.atStartOfDay(Days.ZONE).toInstant();
    }

    /** What people call it, for example 2026年第4季度. */
    public String text() {
        String year = start.getYear() + "年";
        return switch (cycle) {
            case MONTH -> year + number() + "月";
            case QUARTER -> year + "第" + number() + "季度";
            case HALF_YEAR -> year + (number() == 1 ? "上半年" : "下半年");
            case YEAR -> year + "度";
        };
    }

    private static int months(DutyCycle cycle) {
        return switch (cycle) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> MONTHS_OF_YEAR;
        };
    }
}
