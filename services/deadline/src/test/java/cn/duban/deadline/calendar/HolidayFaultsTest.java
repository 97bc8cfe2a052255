package cn.duban.deadline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static List<String> fields(int year, HolidayYear.Span span) {
        HolidayYear notice = new HolidayYear(year, "国办发明电〔2027〕1号", ISSUED, true, null, List.of(span), List.of());
        return HolidayFaults.of(notice).stream().map(HolidayFaults.Fault::field).toList();
    }
}
