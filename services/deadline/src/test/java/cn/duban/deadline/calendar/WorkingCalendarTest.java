package cn.duban.deadline.calendar;

import static cn.duban.deadline.Seeds.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        // 国办发明电〔2023〕7号
        "2024-01-01, false, New Year",
        "2024-02-04, true, Sunday made up for Spring Festival",
        "2024-02-09, true, the eve was only recommended as a day off",
        "2024-02-10, false, Spring Festival's first day",
        "2024-02-17, false, Spring Festival's last day",
        "2024-02-18, true, Sunday made up for Spring Festival",
        "2024-04-06, false, Qingming Saturday",
        "2024-04-07, true, Sunday made up for Qingming",
        "2024-05-11, true, Saturday made up for Labour Day",
        "2024-06-10, false, Dragon Boat Monday",
        "2024-09-14, true, Saturday made up for Mid-Autumn",
        "2024-10-07, false, National Day's last day",
        "2024-10-12, true, Saturday made up for National Day",
        // 国办发明电〔2024〕12号
        "2025-01-02, true, New Year was one day only",
        "2025-01-26, true, Sunday made up for Spring Festival",
        "2025-01-28, false, New Year's eve",
        "2025-02-04, false, Spring Festival's last day",
        "2025-02-08, true, Saturday made up for Spring Festival",
        "2025-04-27, true, Sunday made up for Labour Day",
        "2025-10-08, false, National Day and Mid-Autumn's last day",
        "2025-10-09, true, first day back",
        "2025-10-11, true, Saturday made up for National Day",
        // 国办发明电〔2025〕7号
        "2026-01-04, true, Sunday made up for New Year",
        "2026-02-14, true, Saturday made up for Spring Festival",
        "2026-02-15, false, Spring Festival's first day",
        "2026-02-23, false, Spring Festival's last day, a Monday",
        "2026-02-28, true, Saturday made up for Spring Festival",
        "2026-05-09, true, Saturday made up for Labour Day",
        "2026-09-20, true, Sunday made up for National Day",
        "2026-10-10, true, Saturday made up for National Day",
        "2026-11-21, false, an ordinary Saturday",
        "2026-11-23, true, an ordinary Monday"
    })
    void follows_the_notices(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-02-13, 1, 2026-02-14", // the make-up Saturday counts
        "2026-02-13, 2, 2026-02-24", // then nine days of Spring Festival do not
        "2026-02-24, 4, 2026-02-28", // and the make-up Saturday after it does
        "2024-09-30, 5, 2024-10-12",
        "2025-12-31, 1, 2026-01-04", // a working Sunday is the first working day of 2026
        "2026-11-23, 0, 2026-11-23"
    })
    void counts_working_days_forward(LocalDate from, int count, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(from, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({"2026-11-23, 1, 2026-11-20", "2026-02-25, 2, 2026-02-14", "2026-10-12, 2, 2026-10-09"})
    void counts_working_days_backward(LocalDate from, int count, LocalDate expected) {
        assertThat(CALENDAR.minusWorkingDays(from, count)).isEqualTo(expected);
    }

    @Test
    void never_guesses_a_year_without_a_notice() {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isInstanceOfSatisfying(
                        UnknownCalendarYear.class, e -> assertThat(e.year()).isEqualTo(2027));
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 30), 3))
                .isInstanceOf(UnknownCalendarYear.class);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2022, 12, 31)))
                .as("a day off named by the notice of 2023 does not make 2022 known")
                .isInstanceOf(UnknownCalendarYear.class);
    }

    @Test
    void names_each_years_notice() {
        Map<Integer, String> documents =
                CALENDAR.notices().stream().collect(Collectors.toMap(HolidayYear::year, HolidayYear::document));

        assertThat(documents)
                .containsEntry(2024, "国办发明电〔2023〕7号")
                .containsEntry(2025, "国办发明电〔2024〕12号")
                .containsEntry(2026, "国办发明电〔2025〕7号");
        assertThat(CALENDAR.notices())
                .allSatisfy(notice -> assertThat(notice.issuedOn()).isBefore(LocalDate.of(notice.year(), 1, 1)));
    }

    @Test
    void gives_as_many_days_off_as_the_notices_say() {
        // Sums of the «共…天» in the notices' own text; a single day where they give none.
        Map<Integer, Long> daysOff = CALENDAR.notices().stream()
                .collect(Collectors.toMap(
                        HolidayYear::year,
                        notice -> notice.holidays().stream()
                                .mapToLong(span -> span.from()
                                        .datesUntil(span.to().plusDays(1))
                                        .count())
                                .sum()));

        assertThat(daysOff).isEqualTo(Map.of(2023, 27L, 2024, 28L, 2025, 28L, 2026, 33L));
    }

    @Test
    void refuses_two_notices_for_one_year() {
        HolidayYear year = CALENDAR.notices().get(0);

        assertThatThrownBy(() -> new WorkingCalendar(List.of(year, year))).isInstanceOf(IllegalArgumentException.class);
    }
}
