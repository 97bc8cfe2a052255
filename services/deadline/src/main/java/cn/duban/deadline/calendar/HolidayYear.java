package cn.duban.deadline.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One yearly holiday notice of the State Council's General Office.
 *
 * @param document number of the notice, for example {@code 国办发明电〔2025〕7号}
 * @param verified whether the dates were read in the notice's own text
 * @param note how they were checked
 * @param holidays days off, weekends inside them included; may begin in the last days of the year before
 * @param workdays Saturdays and Sundays that are worked instead
 */
public record HolidayYear(
        int year,
        String document,
        LocalDate issuedOn,
        boolean verified,
        @Nullable String note,
        List<Span> holidays,
        List<LocalDate> workdays) {

    public HolidayYear {
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
    }

    /** Days off from the first to the last, both included. */
    public record Span(String name, LocalDate from, LocalDate to) {}
}
