package cn.duban.deadline.catalogue;

import static cn.duban.deadline.Seeds.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.deadline.Seeds;
import cn.duban.deadline.due.DueDates;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clock that is shipped, against the figures of the law and of the source documents. */
class CatalogueSeedsTest {
    private static final String TOWN = "/370000/370400/370405/370405101/";
    private static final String XIACANG = "/120000/120119/120119110/";
    private static final String EVENT = "2026-03-02T10:00:00"; // a Monday
    private static final String LOCAL = "本地时限规则";

    record Row(String id, String path, @Nullable String variant, String due) {}

    private static Row row(String id, String due) {
        return new Row(id, id.startsWith("leadership.xiacang") ? XIACANG : TOWN, null, "2026-" + due);
    }

    private static Row row(String id, String variant, String due) {
        return new Row(id, TOWN, variant, "2026-" + due);
    }

    static Stream<Row> everyClock() {
        return Stream.of(hazards(), plates(), incidents(), enforcement(), accountability(), leaders(), schemes())
                .flatMap(List::stream);
    }

    private static List<Row> schemes() {
        return List.of(
                row("case.added-step", "03-03T23:59:59"),
                row("case.added-step", "1", "03-03T23:59:59"),
                row("case.added-step", "2", "03-04T23:59:59"),
                row("case.added-step", "3", "03-05T23:59:59"),
                row("case.added-step", "4", "03-06T23:59:59"),
                row("case.added-step", "5", "03-09T23:59:59"),
                row("case.added-step", "6", "03-10T23:59:59"),
                row("case.added-step", "7", "03-11T23:59:59"),
                row("case.added-step", "8", "03-12T23:59:59"),
                row("case.added-step", "9", "03-13T23:59:59"),
                row("case.added-step", "10", "03-16T23:59:59"));
    }

    private static List<Row> hazards() {
        return List.of(
                row("hazard.report.confirm-grade", "03-05T23:59:59"),
                row("hazard.order.issue", "03-04T23:59:59"),
                row("hazard.general.rectify", "03-17T23:59:59"),
                row("hazard.general.verify", "03-09T23:59:59"),
                row("hazard.major.plan", "03-12T23:59:59"),
                row("hazard.major.plan-review", "03-09T23:59:59"),
                row("hazard.major.rectify", "05-31T23:59:59"),
                row("hazard.progress.weekly", "03-09T23:59:59"),
                row("hazard.extension.decision", "03-16T23:59:59"),
                row("hazard.acceptance.review", "03-12T23:59:59"),
                row("hazard.major.write-off", "03-09T23:59:59"),
                row("hazard.transfer.answer", "03-05T23:59:59"),
                row("hazard.transfer.ruling", "03-09T23:59:59"),
                row("hazard.send-back.correct", "03-05T23:59:59"),
                row("hazard.statistics.quarter", "04-15T23:59:59"),
                new Row("hazard.statistics.year", TOWN, null, "2027-01-31T23:59:59"));
    }

    private static List<Row> plates() {
        return List.of(
                row("hazard.plate.file", "03-05T23:59:59"),
                row("hazard.plate.publish", "03-09T23:59:59"),
                row("hazard.plate.plan", "03-12T23:59:59"),
                row("hazard.plate.progress", "03-09T23:59:59"),
                row("hazard.plate.rectify", "05-31T23:59:59"),
                row("hazard.plate.extension-decision", "03-16T23:59:59"),
                row("hazard.plate.acceptance", "03-12T23:59:59"),
                row("hazard.plate.lift-publish", "03-09T23:59:59"),
                row("hazard.plate.decide", "03-09T23:59:59"),
                row("hazard.plate.issue", "03-04T23:59:59"),
                row("hazard.plate.serve", "03-05T23:59:59"),
                row("hazard.plate.plan-review", "03-09T23:59:59"),
                row("hazard.plate.lift", "03-09T23:59:59"),
                row("hazard.plate.measure", "03-09T23:59:59"),
                row("hazard.plate.raise", "03-16T23:59:59"));
    }

    private static List<Row> incidents() {
        return List.of(
                row("incident.report.enterprise", "03-02T11:00:00"),
                row("incident.report.province", "03-02T11:00:00"),
                row("incident.relay.telephone", "03-02T11:00:00"),
                row("incident.relay.level", "03-02T12:00:00"),
                row("incident.relay.parallel", "03-02T10:30:00"),
                row("incident.report.village", "03-02T10:30:00"),
                row("incident.scene.leaders", "03-02T11:00:00"),
                row("incident.supplement.report", "03-02T23:59:59"),
                row("incident.supplement.window", "04-01T23:59:59"),
                row("incident.supplement.window", "ROAD_TRAFFIC", "03-09T23:59:59"),
                row("incident.supplement.window", "FIRE", "03-09T23:59:59"),
                row("incident.follow-up", "03-03T23:59:59"),
                row("incident.follow-up", "LARGER", "03-03T23:59:59"),
                row("incident.follow-up", "MAJOR", "03-02T22:00:00"),
                row("incident.follow-up", "ESPECIALLY_MAJOR", "03-02T22:00:00"),
                row("incident.inquiry.report", "05-01T23:59:59"),
                row("incident.inquiry.reply", "03-17T23:59:59"),
                row("incident.inquiry.reply", "ESPECIALLY_MAJOR", "04-01T23:59:59"),
                row("incident.inquiry.plate", "05-01T23:59:59"),
                new Row("incident.measures.evaluation", TOWN, null, "2027-03-02T23:59:59"),
                new Row("incident.closure.item", TOWN, null, "2027-03-02T23:59:59"));
    }

    private static List<Row> enforcement() {
        return List.of(
                row("penalty.publish", "03-11T23:59:59"),
                row("tip-off.verify", "05-01T23:59:59"),
                row("tip-off.feed-back", "03-12T23:59:59"),
                new Row("discredit.term", TOWN, null, "2029-03-02T23:59:59"),
                new Row("discredit.early-removal", TOWN, null, "2027-03-02T23:59:59"),
                row("enforcement.power-cut.notice", "03-03T10:00:00"),
                row("enforcement.penalty.record", "05-31T23:59:59"));
    }

    private static List<Row> accountability() {
        return List.of(
                row("accountability.investigate", "04-01T23:59:59"),
                row("accountability.notice", "03-09T23:59:59"),
                row("accountability.defence", "03-09T23:59:59"),
                row("accountability.decide", "03-23T23:59:59"),
                row("accountability.appeal", "05-01T23:59:59"),
                row("accountability.appeal-review", "05-01T23:59:59"),
                row("accountability.carry-out", "03-16T23:59:59"),
                row("interview.hold", "03-17T23:59:59"),
                row("interview.resummon", "03-09T23:59:59"),
                row("interview.minutes", "03-09T23:59:59"),
                row("interview.commitment", "04-01T23:59:59"),
                row("interview.commitment-check", "03-16T23:59:59"),
                row("discredit.removal-decision", "03-16T23:59:59"));
    }

    private static List<Row> leaders() {
        return List.of(
                row("leadership.taierzhuang.mayor.meeting", "03-31T23:59:59"),
                row("leadership.zhangshanzi.secretary.session", "06-30T23:59:59"),
                row("leadership.zhangshanzi.secretary.survey", "03-31T23:59:59"),
                row("leadership.zhangshanzi.secretary.training", "06-30T23:59:59"),
                row("leadership.zhangshanzi.mayor.inspection", "03-31T23:59:59"),
                row("leadership.zhangshanzi.deputy.inspection", "03-31T23:59:59"),
                row("leadership.zhangshanzi.deputy.report", "12-31T23:59:59"),
                row("leadership.zhangshanzi.others.report", "12-31T23:59:59"),
                row("leadership.zhangshanzi.safety-director.report", "12-31T23:59:59"),
                new Row("leadership.market-bureau.commitment", TOWN, null, "2027-01-31T23:59:59"),
                row("leadership.market-bureau.meeting", "03-31T23:59:59"),
                row("leadership.market-bureau.inspection", "03-31T23:59:59"),
                row("leadership.xiacang.committee.study", "03-31T23:59:59"),
                row("leadership.xiacang.committee.hearing", "06-30T23:59:59"),
                row("leadership.xiacang.task-list", "12-31T23:59:59"),
                row("leadership.xiacang.mayor.hearing", "03-31T23:59:59"),
                row("leadership.xiacang.deputies.analysis", "03-31T23:59:59"),
                row("leadership.recurring-duty", "03-31T23:59:59"),
                row("leadership.recurring-duty", "MONTH", "03-31T23:59:59"),
                row("leadership.recurring-duty", "HALF_YEAR", "06-30T23:59:59"),
                row("leadership.recurring-duty", "YEAR", "12-31T23:59:59"),
                row("leadership.evidence.correct", "03-12T23:59:59"),
                row("leadership.evidence.check", "04-01T23:59:59"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyClock")
    void ends_when_the_rule_says(Row row) {
        Instant event = at(EVENT);
        ClockRule rule = CATALOGUE.rule(row.id(), row.path(), DueDates.dateOf(event), row.variant());

        assertThat(new DueDates(Seeds.CALENDAR).due(rule, event)).isEqualTo(at(row.due()));
    }

    @Test
    void every_clock_has_a_row_in_this_table() {
        Set<String> rows = everyClock().map(Row::id).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows)
                .containsExactlyElementsOf(CATALOGUE.definitions().stream()
                        .map(ClockDefinition::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_clock_is_silently_unverified() {
        assertThat(CATALOGUE.definitions()).allSatisfy(clock -> {
            boolean localDefault = clock.basis().document().startsWith(LOCAL);
            assertThat(clock.verified() && localDefault)
                    .as("%s: a default of ours is not verified law", clock.id())
                    .isFalse();
            assertThat(clock.verified() || localDefault || clock.note() != null)
                    .as("%s: says what was not checked", clock.id())
                    .isTrue();
        });
    }

    @Test
    void general_knowledge_is_marked_as_unverified() {
        assertThat(CATALOGUE.definitions())
                .filteredOn(clock -> clock.id().startsWith("tip-off."))
                .hasSize(2)
                .noneMatch(ClockDefinition::verified);
    }

    @Test
    void extensions_have_the_approver_and_the_limit_of_the_law() {
        ClockDefinition inquiry = definition("incident.inquiry.report");
        assertThat(inquiry.rule().extension())
                .as("493号令第二十九条")
                .isEqualTo(new ExtensionRule(new Length.Days(60), Set.of("leader"), null));
        assertThat(inquiry.pauses()).as("第二十七条").containsExactly(PauseReason.TECHNICAL_APPRAISAL);

        ClockDefinition major = definition("hazard.major.rectify");
        assertThat(major.rule().longest()).isEqualTo(new Length.Days(365));
        assertThat(major.rule().extension())
                .isEqualTo(new ExtensionRule(null, Set.of("supervisor-head"), new Length.WorkingDays(15)));

        assertThat(definition("incident.inquiry.reply").rule().extension())
                .as("only an especially major incident's reply can be extended")
                .isNull();
        assertThat(definition("incident.inquiry.reply")
                        .variants()
                        .get("ESPECIALLY_MAJOR")
                        .rule()
                        .extension())
                .isEqualTo(new ExtensionRule(new Length.Days(30), Set.of("leader"), null));
        assertThat(definition("tip-off.verify").rule().extension())
                .isEqualTo(new ExtensionRule(new Length.Days(30), Set.of("supervisor-head"), null));
    }

    @Test
    void qingdao_wants_an_extension_asked_for_earlier() {
        ClockRule rule = CATALOGUE.rule("hazard.plate.rectify", "/370000/370200/", DueDates.dateOf(at(EVENT)), null);

        assertThat(rule.basis().document()).contains("青岛");
        assertThat(rule.extension())
                .isEqualTo(new ExtensionRule(null, Set.of("safety-office", "leader"), new Length.WorkingDays(20)));
        assertThat(rule.longest()).isEqualTo(new Length.Days(365));
    }

    /** Decisions on requests for more time, and the clocks they would move. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "hazard.extension.decision", List.of("hazard.general.rectify", "hazard.major.rectify"),
            "hazard.plate.extension-decision", List.of("hazard.plate.rectify"));

    @Test
    void every_answer_to_a_request_for_more_time_is_due_before_the_end_it_would_move() {
        assertThat(ANSWERS.keySet())
                .as("a new kind of answer belongs into this table")
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.definitions().stream()
                        .map(ClockDefinition::id)
                        .filter(id -> id.contains("extension"))
                        .toList());
        DueDates dates = new DueDates(Seeds.CALENDAR);
        Instant event = at(EVENT);
        ANSWERS.forEach((answer, moved) -> moved.forEach(id -> {
            ClockRule work = CATALOGUE.rule(id, TOWN, DueDates.dateOf(event), null);
            ClockRule decision = CATALOGUE.rule(answer, TOWN, DueDates.dateOf(event), null);
            Instant end = dates.due(work, event);
            Instant last = dates.lastRequest(work, end);
            for (Instant asked = event; !asked.isAfter(last); asked = asked.plus(Duration.ofHours(7))) {
                assertThat(DueDates.answer(dates.due(decision, asked), asked, end))
                        .as("%s asked at %s", id, asked)
                        .isAfter(asked)
                        .isBefore(end);
            }
            assertThat(DueDates.answer(dates.due(decision, last), last, end)).isBefore(end);
        }));
    }

    @Test
    void approvers_are_roles_of_the_realm() {
        Set<String> roles = Set.of("supervisor", "supervisor-head", "safety-office", "leader");

        assertThat(CATALOGUE.definitions().stream()
                        .map(clock -> clock.rule().extension())
                        .filter(extension -> extension != null)
                        .flatMap(extension -> extension.grantedBy().stream()))
                .isNotEmpty()
                .isSubsetOf(roles);
    }

    @Test
    void the_readme_lists_every_clock_of_hazards() throws IOException {
        String readme = Files.readString(Seeds.ROOT.resolve("clocks/README.md"));

        assertThat(CATALOGUE.definitions().stream()
                        .map(ClockDefinition::id)
                        .filter(id -> id.startsWith("hazard.") && !id.startsWith("hazard.plate.")))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(readme).contains("`" + id + "`"));
    }

    private static ClockDefinition definition(String id) {
        return CATALOGUE.definitions().stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
