package cn.duban.deadline.catalogue;

import static cn.duban.deadline.Seeds.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.deadline.Seeds;
import cn.duban.deadline.due.DueDates;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each clock of an incident over month ends, 29 February and holidays. */
class IncidentClocksTest {
    private static final String TOWN = "/370000/370400/370405/370405101/";
    private final DueDates dueDates = new DueDates(Seeds.CALENDAR);

    @ParameterizedTest(name = "{0} {1}: {2} → {3}")
    @CsvSource({
        "incident.report.enterprise, , 2028-02-29T23:30:00, 2028-03-01T00:30:00",
        "incident.relay.level, , 2026-12-31T23:00:00, 2027-01-01T01:00:00",
        "incident.relay.parallel, , 2026-01-31T23:45:00, 2026-02-01T00:15:00",
        "incident.report.village, , 2028-02-28T23:45:00, 2028-02-29T00:15:00",
        "incident.scene.leaders, , 2026-10-01T12:00:00, 2026-10-01T13:00:00",
        "incident.supplement.report, , 2026-10-03T08:00:00, 2026-10-03T23:59:59",
        "incident.supplement.window, , 2028-01-30T08:00:00, 2028-02-29T23:59:59",
        "incident.supplement.window, , 2027-01-30T08:00:00, 2027-03-01T23:59:59",
        "incident.supplement.window, ROAD_TRAFFIC, 2028-02-22T08:00:00, 2028-02-29T23:59:59",
        "incident.supplement.window, FIRE, 2026-09-25T08:00:00, 2026-10-02T23:59:59",
        "incident.follow-up, , 2028-02-28T10:00:00, 2028-02-29T23:59:59",
        "incident.follow-up, MAJOR, 2026-12-31T20:00:00, 2027-01-01T08:00:00",
        "incident.inquiry.report, , 2028-01-01T08:00:00, 2028-03-01T23:59:59",
        "incident.inquiry.report, , 2026-08-02T08:00:00, 2026-10-01T23:59:59",
        "incident.inquiry.report, WORK.GENERAL, 2028-01-01T08:00:00, 2028-03-01T23:59:59",
        "incident.inquiry.report, POWER.GENERAL, 2028-01-15T08:00:00, 2028-02-29T23:59:59",
        "incident.inquiry.report, POWER.MAJOR, 2028-01-01T08:00:00, 2028-03-01T23:59:59",
        "incident.inquiry.report, RAILWAY.GENERAL, 2028-02-19T08:00:00, 2028-02-29T23:59:59",
        "incident.inquiry.report, RAILWAY.LARGER, 2026-12-20T08:00:00, 2027-01-09T23:59:59",
        "incident.inquiry.report, RAILWAY.MAJOR, 2026-09-01T08:00:00, 2026-10-01T23:59:59",
        "incident.inquiry.report, RAILWAY.ESPECIALLY_MAJOR, 2026-12-02T08:00:00, 2027-01-31T23:59:59",
        "incident.inquiry.reply, , 2028-02-14T08:00:00, 2028-02-29T23:59:59",
        "incident.inquiry.reply, ESPECIALLY_MAJOR, 2028-01-30T08:00:00, 2028-02-29T23:59:59",
        "incident.inquiry.plate, , 2026-12-02T08:00:00, 2027-01-31T23:59:59",
        "incident.measures.evaluation, , 2028-02-29T08:00:00, 2029-02-28T23:59:59",
    })
    void ends_where_the_calendar_says(String id, @Nullable String variant, String event, String due) {
        Instant at = at(event);
        ClockRule rule = CATALOGUE.rule(id, TOWN, DueDates.dateOf(at), variant);

        assertThat(dueDates.due(rule, at)).isEqualTo(at(due));
    }

    @Test
    void an_inquiry_is_extended_by_sixty_days_at_most() {
        Instant occurred = at("2028-01-01T08:00:00");
        ClockRule rule = CATALOGUE.rule("incident.inquiry.report", TOWN, DueDates.dateOf(occurred), null);

        assertThat(dueDates.latestExtension(rule, occurred, dueDates.due(rule, occurred)))
                .isEqualTo(at("2028-04-30T23:59:59"));
    }

    @Test
    void an_inquiry_into_a_railway_incident_rests_on_its_own_law_and_is_not_extended() {
        ClockRule rule = CATALOGUE.rule(
                "incident.inquiry.report", TOWN, DueDates.dateOf(at("2028-01-01T08:00:00")), "RAILWAY.LARGER");

        assertThat(rule.basis().document()).isEqualTo("国务院令第501号");
        assertThat(rule.verified()).isFalse();
        assertThat(rule.extension()).isNull();
    }

    @Test
    void a_technical_appraisal_over_the_leap_day_moves_the_end_by_the_days_it_took() {
        Instant occurred = at("2028-01-01T08:00:00");
        ClockRule rule = CATALOGUE.rule("incident.inquiry.report", TOWN, DueDates.dateOf(occurred), null);
        Instant due = dueDates.due(rule, occurred);

        assertThat(dueDates.afterPause(rule, due, at("2028-02-25T10:00:00"), at("2028-03-01T10:00:00")))
                .isEqualTo(at("2028-03-06T23:59:59"));
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
