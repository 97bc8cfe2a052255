package cn.duban.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Half-open span of days, counted from 1970-01-01: the last day is the first on which it no longer holds. */
record Span(long from, long to) {
    static Span of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(
                from == null ? Long.MIN_VALUE : from.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    boolean holds(long day) {
        return from <= day && day < to;
    }
}
