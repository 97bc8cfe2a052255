package cn.duban.deadline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFaultsTest {
    private static final LocalDate ISSUED = LocalDate.of(2027, 11, 1);

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 999, 2007, 2100, 10_000, Integer.MAX_VALUE})
    void a_year_that_is_none_is_its_only_fault(int year) {
        assertEquals(List.of("year"), fields(year, new HolidayYear.Span("元旦", ISSUED, ISSUED)));
    }

    @Test
    void the_last_day_a_date_can_hold_is_a_fault_and_no_failure() {
        List<String> faults = fields(2028, new HolidayYear.Span("元旦", LocalDate.MAX, LocalDate.MAX));
        assertEquals(List.of("holidays"), faults.stream().distinct().toList());
    }

    @ParameterizedTest(name = "{0} on {1}-{2} is refused: {3}")
    @CsvSource({
        "春节, 8, 1, true",
        "春节, 1, 31, false",
        "春节, 2, 20, false",
        "清明, 3, 5, true",
        "清明, 4, 5, false",
        "端午, 8, 9, true",
        "端午, 6, 9, false",
        "中秋, 7, 25, true",
        "中秋, 9, 15, false",
        "元旦, 1, 2, true",
        "国庆, 10, 2, true",
        "劳动, 5, 1, false"
    })
    void a_holiday_that_never_falls_there_is_refused(String name, int month, int day, boolean refused) {
        LocalDate date = LocalDate.of(2027, month, day);
        HolidayYear notice = new HolidayYear(
                2027, "国办发明电〔2026〕1号", ISSUED, true, null, List.of(new HolidayYear.Span(name, date, date)), List.of());
        assertEquals(
                refused,
                HolidayFaults.of(notice).stream().anyMatch(fault -> fault.text().startsWith(name + "假期应包括")));
    }

    private static List<String> fields(int year, HolidayYear.Span span) {
        HolidayYear notice = new HolidayYear(year, "国办发明电〔2027〕1号", ISSUED, true, null, List.of(span), List.of());
        return HolidayFaults.of(notice).stream().map(HolidayFaults.Fault::field).toList();
    }
}
