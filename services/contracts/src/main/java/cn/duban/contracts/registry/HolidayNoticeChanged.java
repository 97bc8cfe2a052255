package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full state of the State Council's holiday notice for a year; every service counts working days by it. A notice that
 * was taken back stays known as such, so that everybody counts without it.
 *
 * @param document number of the notice, for example {@code 国办发明电〔2025〕7号}
 * @param verified whether the dates were read in the notice's own text
 * @param note where it comes from and how it was checked
 * @param holidays days off, weekends inside them included; may begin in the last days of the year before
 * @param workdays Saturdays and Sundays that are worked instead
 */
@EventOf(Topics.HOLIDAY)
public record HolidayNoticeChanged(
        int year,
        String document,
        LocalDate issuedOn,
        boolean verified,
        @Nullable String note,
        List<Holiday> holidays,
        List<LocalDate> workdays,
        long version,
        boolean removed) {

    public HolidayNoticeChanged {
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
    }

    /** Days off from the first to the last, both included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {}
}
