package cn.duban.deadline.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.Basis;
import cn.duban.deadline.Seeds;
import cn.duban.deadline.calendar.UnknownCalendarYear;
import cn.duban.deadline.catalogue.ClockKind;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.Cycle;
import cn.duban.deadline.catalogue.ExtensionRule;
import cn.duban.deadline.catalogue.Length;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private final DueDates dueDates = new DueDates(Seeds.CALENDAR);

    @Test
    void hours_run_from_the_event_through_nights_and_holidays() {
        ClockRule relay = rule(new Length.Elapsed(Duration.ofHours(2)));

        assertThat(dueDates.due(relay, at("2026-02-16T23:30:00"))).isEqualTo(at("2026-02-17T01:30:00"));
        assertThat(dueDates.due(relay, at("2026-02-16T23:30:00").plusMillis(700)))
                .as("whole seconds")
                .isEqualTo(at("2026-02-17T01:30:00"));
    }

    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({
        "2026-11-22T00:00:00, 15, 2026-12-07T23:59:59",
        "2026-11-22T23:59:59, 15, 2026-12-07T23:59:59",
        "2026-11-22T10:00:00, 0, 2026-11-22T23:59:59",
        "2026-01-31T10:00:00, 30, 2026-03-02T23:59:59",
        "2024-01-31T10:00:00, 30, 2024-03-01T23:59:59",
        "2026-12-20T10:00:00, 60, 2027-02-18T23:59:59"
    })
    void days_start_the_day_after_and_end_with_the_last_second(String anchor, int days, String due) {
        assertThat(dueDates.due(rule(new Length.Days(days)), at(anchor))).isEqualTo(at(due));
    }

    @Test
    void the_day_of_the_event_is_that_of_beijing() {
        // 16:30 UTC is 00:30 of the next day in Beijing.
        Instant anchor = Instant.parse("2026-11-21T16:30:00Z");

        assertThat(dueDates.due(rule(new Length.Days(1)), anchor)).isEqualTo(at("2026-11-23T23:59:59"));
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2024-02-29T10:00:00, 12, 2025-02-28T23:59:59",
        "2025-02-28T10:00:00, 36, 2028-02-28T23:59:59",
        "2026-01-31T10:00:00, 1, 2026-02-28T23:59:59",
        "2023-12-31T10:00:00, 2, 2024-02-29T23:59:59",
        "2026-11-30T10:00:00, 3, 2027-02-28T23:59:59"
    })
    void months_end_on_the_same_day_or_the_months_last(String anchor, int months, String due) {
        assertThat(dueDates.due(rule(new Length.Months(months)), at(anchor))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-02-12T10:00:00, 3, 2026-02-24T23:59:59", // 13 Feb, the make-up Saturday 14 Feb, after the festival
        "2026-09-18T10:00:00, 1, 2026-09-20T23:59:59", // the make-up Sunday
        "2026-09-30T10:00:00, 3, 2026-10-10T23:59:59"
    })
    void working_days_follow_the_notices(String anchor, int days, String due) {
        assertThat(dueDates.due(rule(new Length.WorkingDays(days)), at(anchor))).isEqualTo(at(due));
    }

    @Test
    void a_year_without_a_notice_gives_a_provisional_end_in_plain_weeks() {
        ClockRule threeDays = rule(new Length.WorkingDays(3));
        assertThat(dueDates.reckon(threeDays, at("2026-12-30T10:00:00")))
                .as("New Year's Day is off in every year")
                .isEqualTo(new End(at("2027-01-05T23:59:59"), 2027));
        assertThat(dueDates.reckon(threeDays, at("2026-12-21T10:00:00")).provisional())
                .isFalse();
        assertThatThrownBy(() -> dueDates.strictly().due(threeDays, at("2026-12-30T10:00:00")))
                .as("asked strictly nothing is guessed")
                .isInstanceOf(UnknownCalendarYear.class);
        assertThat(dueDates.due(rule(new Length.Days(3)), at("2026-12-30T10:00:00")))
                .as("natural days need no notice")
                .isEqualTo(at("2027-01-02T23:59:59"));
    }

    @Test
    void a_last_day_off_rolls_only_where_the_clock_says_so() {
        Length tenDays = new Length.Days(10);
        Instant anchor = at("2026-02-06T10:00:00");

        assertThat(dueDates.end(tenDays, false, anchor)).isEqualTo(at("2026-02-16T23:59:59"));
        assertThat(dueDates.end(tenDays, true, anchor)).isEqualTo(at("2026-02-24T23:59:59"));
        assertThat(dueDates.end(tenDays, true, at("2026-02-04T10:00:00")))
                .as("a make-up Saturday is no day off")
                .isEqualTo(at("2026-02-14T23:59:59"));
    }

    @ParameterizedTest(name = "{0} after {4} months, day {3}: {1} -> {2}")
    @CsvSource({
        "QUARTER, 2026-11-22T10:00:00, 2027-01-15T23:59:59, 15, 3",
        "QUARTER, 2026-03-31T23:59:59, 2026-04-15T23:59:59, 15, 3",
        "QUARTER, 2026-04-01T00:00:00, 2026-07-15T23:59:59, 15, 3",
        "YEAR, 2026-11-22T10:00:00, 2027-01-31T23:59:59, 31, 12",
        "YEAR, 2026-01-10T10:00:00, 2026-01-31T23:59:59, 31, 0",
        "YEAR, 2026-06-10T10:00:00, 2027-01-31T23:59:59, 31, 0",
        "QUARTER, 2026-11-22T10:00:00, 2026-12-31T23:59:59, , 2",
        "HALF_YEAR, 2026-02-01T10:00:00, 2026-06-30T23:59:59, , 5",
        "MONTH, 2024-02-29T10:00:00, 2024-02-29T23:59:59, , 0",
        "MONTH, 2026-02-01T10:00:00, 2026-02-28T23:59:59, 31, 0"
    })
    void fixed_days_belong_to_the_period_of_the_event(
            Cycle cycle, String anchor, String due, @Nullable Integer day, int months) {
        ClockRule rule = rule(new Length.CalendarDay(cycle, months, day));

        assertThat(dueDates.due(rule, at(anchor))).isEqualTo(at(due));
    }

    @Test
    void the_last_second_is_in_time_and_the_next_is_late() {
        Instant due = at("2026-11-22T23:59:59");

        assertThat(DueDates.late(due, due)).isFalse();
        assertThat(DueDates.late(due.plusMillis(999), due)).isFalse();
        assertThat(DueDates.late(due.plusSeconds(1), due)).isTrue();
    }

    @Test
    void a_chosen_date_may_be_earlier_but_not_past_nor_beyond_the_limit() {
        ClockRule general = rule(new Length.Days(15), new Length.Days(30), null);
        Instant ordered = at("2026-11-22T10:00:00");

        assertThat(dueDates.chosen(general, ordered, LocalDate.of(2026, 12, 22)))
                .isEqualTo(at("2026-12-22T23:59:59"));
        assertThat(dueDates.chosen(general, ordered, LocalDate.of(2026, 11, 22)))
                .isEqualTo(at("2026-11-22T23:59:59"));
        assertThatThrownBy(() -> dueDates.chosen(general, ordered, LocalDate.of(2026, 12, 23)))
                .isInstanceOfSatisfying(
                        BeyondLimit.class, e -> assertThat(e.limit()).isEqualTo(at("2026-12-22T23:59:59")));
        assertThatThrownBy(() -> dueDates.chosen(general, ordered, LocalDate.of(2026, 11, 21)))
                .isInstanceOf(BeyondLimit.class);
        assertThatThrownBy(() -> dueDates.chosen(rule(new Length.Days(15)), ordered, LocalDate.of(2026, 12, 8)))
                .as("without a longest period the length itself is the limit")
                .isInstanceOf(BeyondLimit.class);
    }

    @Test
    void an_extension_ends_with_whichever_limit_comes_first() {
        ExtensionRule sixty = new ExtensionRule(new Length.Days(60), Set.of("leader"), null);
        Instant anchor = at("2026-01-01T10:00:00");
        Instant due = at("2026-03-02T23:59:59");

        assertThat(dueDates.latestExtension(rule(new Length.Days(60), null, sixty), anchor, due))
                .isEqualTo(at("2026-05-01T23:59:59"));
        assertThat(dueDates.latestExtension(rule(new Length.Days(60), new Length.Days(90), sixty), anchor, due))
                .isEqualTo(at("2026-04-01T23:59:59"));
        assertThatThrownBy(() -> dueDates.latestExtension(rule(new Length.Days(60)), anchor, due))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void more_time_is_asked_for_so_long_before_the_end() {
        Instant due = at("2026-10-30T23:59:59");

        assertThat(dueDates.lastRequest(rule(new Length.WorkingDays(15)), due)).isEqualTo(due);
        assertThat(dueDates.lastRequest(asking(new Length.WorkingDays(15)), due))
                .as("with the make-up Saturday of 10 October")
                .isEqualTo(at("2026-10-10T23:59:59"));
        assertThat(dueDates.lastRequest(asking(new Length.Days(5)), due)).isEqualTo(at("2026-10-25T23:59:59"));
        assertThat(dueDates.lastRequest(asking(new Length.Elapsed(Duration.ofHours(2))), due))
                .isEqualTo(at("2026-10-30T21:59:59"));

        Instant nextYear = at("2027-02-20T23:59:59");
        assertThat(dueDates.lastRequest(asking(new Length.WorkingDays(15)), nextYear))
                .as("nobody is turned away for want of a notice")
                .isEqualTo(nextYear);
    }

    @Test
    void a_pause_moves_the_end_by_what_did_not_count() {
        Instant paused = at("2026-02-13T15:00:00");
        Instant resumed = at("2026-02-25T09:00:00");

        assertThat(dueDates.afterPause(
                        rule(new Length.Elapsed(Duration.ofHours(24))), at("2026-02-14T00:00:00"), paused, resumed))
                .as("hours: eleven days and eighteen hours")
                .isEqualTo(at("2026-02-25T18:00:00"));
        assertThat(dueDates.afterPause(rule(new Length.Days(60)), at("2026-03-10T23:59:59"), paused, resumed))
                .as("days: twelve")
                .isEqualTo(at("2026-03-22T23:59:59"));
        assertThat(dueDates.afterPause(rule(new Length.WorkingDays(10)), at("2026-03-10T23:59:59"), paused, resumed))
                .as("working days: 13, 14 and 24 February")
                .isEqualTo(at("2026-03-13T23:59:59"));
        assertThat(dueDates.afterPause(
                        rule(new Length.Days(60)), at("2026-03-10T23:59:59"), paused, paused.plusSeconds(60)))
                .as("resumed on the same day")
                .isEqualTo(at("2026-03-10T23:59:59"));
    }

    private static ClockRule asking(Length before) {
        return rule(
                new Length.Days(90), new Length.Days(365), new ExtensionRule(null, Set.of("supervisor-head"), before));
    }

    private static ClockRule rule(Length length) {
        return rule(length, null, null);
    }

    private static ClockRule rule(Length length, @Nullable Length longest, @Nullable ExtensionRule extension) {
        return new ClockRule(
                "test.clock",
                ClockKind.DEADLINE,
                "时限",
                new Basis("文件", "第一条"),
                true,
                length,
                longest,
                false,
                Set.of(),
                extension,
                List.of(),
                List.of());
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
