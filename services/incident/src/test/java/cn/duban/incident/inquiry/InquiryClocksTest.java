package cn.duban.incident.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.deadline.calendar.HolidayFiles;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.deadline.due.DueDates;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of inquiry and closing as shipped, over month ends, leap years, pauses and extensions. */
class InquiryClocksTest {
    private static final Path SEEDS = Path.of(System.getProperty("duban.repository.root"), "seeds");
    private static final String DISTRICT = "/370000/370400/370405/";

    private final ClockCatalogue catalogue = ClockCatalogue.load(SEEDS.resolve("clocks"));
    private final DueDates dates = new DueDates(new WorkingCalendar(HolidayFiles.read(SEEDS.resolve("holidays"))));

    @ParameterizedTest(name = "incident on {0}, appraisal {1} to {2}: report by {3}, at the latest {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, -,          -,          2026-05-01, 2026-06-30",
                "2026-12-31, -,          -,          2027-03-01, 2027-04-30",
                "2027-12-30, -,          -,          2028-02-28, 2028-04-28",
                "2028-01-01, -,          -,          2028-03-01, 2028-04-30",
                "2028-02-29, -,          -,          2028-04-29, 2028-06-28",
                "2026-08-02, -,          -,          2026-10-01, 2026-11-30",
                "2026-03-02, 2026-03-10, 2026-03-20, 2026-05-11, 2026-07-10",
                "2026-03-02, 2026-04-30, 2026-07-01, 2026-07-02, 2026-08-31",
                "2026-03-02, 2026-03-10, 2026-03-10, 2026-05-01, 2026-06-30"
            })
    void theReportIsDueInSixtyDaysThatAppraisalsDoNotUseUp(
            LocalDate incident,
            @Nullable LocalDate paused,
            @Nullable LocalDate resumed,
            LocalDate due,
            LocalDate latest) {
        ClockRule rule = rule(InquiryClockIds.REPORT, incident, "WORK");
        Instant first = dates.due(rule, at(incident));
        Instant cap = dates.latestExtension(rule, at(incident), first);
        if (paused != null && resumed != null) {
            first = dates.afterPause(rule, first, at(paused), at(resumed));
            cap = dates.afterPause(rule, cap, at(paused), at(resumed));
        }

        assertThat(first).isEqualTo(DueDates.endOf(due));
        assertThat(cap).isEqualTo(DueDates.endOf(latest));
        assertThat(rule.pauses()).containsExactly(PauseReason.TECHNICAL_APPRAISAL);
    }

    @ParameterizedTest(name = "{0} on {1} of grade {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "incident.inquiry.reply,        2026-03-02, GENERAL,          2026-03-17",
                "incident.inquiry.reply,        2026-03-02, LARGER,           2026-03-17",
                "incident.inquiry.reply,        2026-02-14, MAJOR,            2026-03-01",
                "incident.inquiry.reply,        2026-03-02, ESPECIALLY_MAJOR, 2026-04-01",
                "incident.inquiry.reply,        2028-02-14, GENERAL,          2028-02-29",
                "incident.inquiry.plate,        2026-03-02, -,                2026-05-01",
                "incident.measures.evaluation,  2026-03-02, -,                2027-03-02",
                "incident.measures.evaluation,  2028-02-29, -,                2029-02-28",
                "incident.closure.item,         2026-03-02, -,                2027-03-02"
            })
    void replyPlateAndEvaluationHaveTheirOwn(String clock, LocalDate anchor, @Nullable String variant, LocalDate due) {
        assertThat(dates.due(rule(clock, anchor, variant), at(anchor))).isEqualTo(DueDates.endOf(due));
    }

    @Test
    void onlyTheReplyToAnEspeciallyMajorIncidentCanBeExtendedByThirtyDays() {
        LocalDate filed = LocalDate.of(2026, 3, 2);
        assertThat(rule(InquiryClockIds.REPLY, filed, "MAJOR").extension()).isNull();
        ClockRule especially = rule(InquiryClockIds.REPLY, filed, "ESPECIALLY_MAJOR");

        Instant latest = dates.latestExtension(especially, at(filed), dates.due(especially, at(filed)));

        assertThat(latest).isEqualTo(DueDates.endOf(LocalDate.of(2026, 5, 1)));
    }

    private ClockRule rule(String clock, LocalDate on, @Nullable String variant) {
        return catalogue.rule(clock, DISTRICT, on, variant);
    }

    private static Instant at(LocalDate day) {
        return OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant();
    }
}
