package cn.duban.deadline.calendar;

import static cn.duban.deadline.Seeds.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        // Far enough from both ends for sixty working days.
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 6, 1).toEpochDay(),
                        LocalDate.of(2026, 7, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void the_nth_working_day_has_n_working_days_up_to_it(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate end = CALENDAR.plusWorkingDays(day, count);

        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(day.plusDays(1), end.plusDays(1)))
                .isEqualTo(count);
    }

    @Property
    void forward_and_back_again_ends_where_it_began(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate worked = CALENDAR.workingDayFrom(day);

        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(worked, count), count))
                .isEqualTo(worked);
    }

    @Property
    void a_later_start_never_ends_earlier(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int count) {
        assertThat(CALENDAR.plusWorkingDays(day.plusDays(1), count))
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(day, count));
    }
}
