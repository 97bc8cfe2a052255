package cn.duban.portal.projection;

import static cn.duban.portal.notification.SampleMatters.AT;
import static cn.duban.portal.notification.SampleMatters.accountabilityCase;
import static cn.duban.portal.projection.Desks.board;
import static cn.duban.portal.projection.Desks.inbox;
import static cn.duban.portal.projection.Desks.notices;
import static cn.duban.portal.projection.Desks.soon;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.contracts.accountability.CaseNoticeServed;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.duty.DutyArmed;
import cn.duban.contracts.hazard.PlateIssued;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.SampleMatters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the accountability service publishes, told to those it concerns and to nobody else. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class AccountabilityReadModelTest {
    private static final CaseSubject BODY = SampleMatters.body("tez-yingjiju");
    private static final CaseSubject PERSON = SampleMatters.post("tez-yingjiju-ganbu", "tez-yingjiju", "jianguan");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    PublishedEvents events;
    Accountability service;

    @BeforeEach
    void the_registry_has_spoken() {
        events = new PublishedEvents(bootstrap);
        service = new Accountability(events);
        events.directory();
        Desks.everybodyIsKnown(sql);
    }

    static Stream<Arguments> viewersOfTheCase() {
        return Stream.of(
                arguments("anweiban", "safety-office", 1),
                arguments("anweiban", "supervisor", 0),
                arguments("anweiban", "grid-inspector", 0),
                arguments("jiwei", "discipline", 1),
                arguments("lingdao", "leader", 1),
                arguments("jianguan", "leader", 0),
                arguments("jianguan", "supervisor-head", 0),
                arguments("fujuzhang", "discipline", 0),
                arguments("qiye", "enterprise-head", 0),
                arguments("guanliyuan", "admin", 0));
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @MethodSource("viewersOfTheCase")
    void a_clock_of_a_case_is_on_no_board_of_the_body_it_is_about(String username, String role, int seen) {
        service.opened("c-board", "tez-anweiban", BODY);
        service.clock("d-case", "case", "c-board", "tez-anweiban");
        soon(() -> board("anweiban", "safety-office")
                .body("items.find { it.id == 'd-case' }.subjectType", equalTo("case"))
                .body("items.find { it.id == 'd-case' }.state", equalTo("OPENED")));

        // Who holds which post reaches the portal on a topic of its own, perhaps later.
        soon(() -> board(username, role).body("items.findAll { it.id == 'd-case' }.size()", is(seen)));
    }

    @Test
    void the_notice_says_until_when_one_may_speak_and_reaches_its_own_side_only() {
        service.tells(
                "c-notice",
                new CaseNoticeServed(
                        accountabilityCase("c-notice", 3, CaseStage.NOTICE, "tez-anweiban", PERSON),
                        "anweiban",
                        AT,
                        "告〔2026〕1号"));
        service.task("t-notice", "case", "c-notice", "Task_Answer", "tez-yingjiju", "leader");

        soon(() -> notices("jianguan", "supervisor")
                .body("items.findAll { it.hazardId == 'c-notice' }.size()", is(1))
                .body("items.find { it.hazardId == 'c-notice' }.text", containsString("陈述申辩的期限至"))
                .body("items.find { it.hazardId == 'c-notice' }.subjectType", equalTo("case")));
        notices("fujuzhang", "leader").body("items.findAll { it.hazardId == 'c-notice' }.size()", is(0));
    }

    @Test
    void a_missed_clock_of_a_case_is_told_to_who_has_it_and_not_to_whom_it_is_about() {
        service.opened("c-missed", "tez-anweiban", BODY);
        soon(() -> assertEquals(1, Desks.matters(sql, "c-missed")));
        service.missed("d-missed-case", "case", "c-missed", "tez-anweiban", null);

        soon(() -> notices("anweiban", "safety-office")
                .body("items.findAll { it.hazardId == 'c-missed' && it.kind == 'DeadlineMissed' }.size()", is(1)));
        notices("jianguan", "leader").body("items.findAll { it.hazardId == 'c-missed' }.size()", is(0));
    }

    @Test
    void a_promise_somebody_did_not_keep_is_told_in_person_and_not_to_the_office() {
        service.tells(
                "i-promise",
                new InterviewSummoned(
                        SampleMatters.interview(
                                "i-promise",
                                null,
                                SubjectKind.POST,
                                "tez-yingjiju-ganbu",
                                "tez-yingjiju",
                                "tez-anweiban"),
                        "anweiban",
                        AT));
        soon(() -> assertEquals(1, Desks.matters(sql, "i-promise")));
        service.missed("d-promise", "interview", "i-promise", "tez-yingjiju", null);

        soon(() -> notices("jianguan", "supervisor")
                .body("items.findAll { it.hazardId == 'i-promise' && it.kind == 'DeadlineMissed' }.size()", is(1)));
        notices("fujuzhang", "leader").body("items.findAll { it.hazardId == 'i-promise' }.size()", is(0));
        soon(() -> board("jianguan", "supervisor", "OVERDUE")
                .body("items.findAll { it.id == 'd-promise' }.size()", is(1)));
        board("fujuzhang", "supervisor-head", "OVERDUE").body("items.findAll { it.id == 'd-promise' }.size()", is(0));
    }

    @Test
    void a_duty_is_told_to_who_owes_it_once_and_its_miss_to_the_leader_above() {
        DutyArmed armed = new DutyArmed(
                SampleMatters.duty("duty-1", "tez-yingjiju", "tez-yingjiju-ganbu", "jianguan", "tez-post-quzhang"),
                "system",
                AT);
        service.tells("duty-1", armed);
        service.task("t-duty", "duty", "duty-1", "Task_FileEvidence", "tez-yingjiju", "supervisor");
        service.missed("d-duty", "duty", "duty-1", "tez-yingjiju", "tez-post-quzhang");

        soon(() -> notices("jianguan", "supervisor")
                .body("items.findAll { it.hazardId == 'duty-1' }.kind", equalTo(List.of("DutyArmed"))));
        soon(() -> notices("lingdao", "leader")
                .body("items.findAll { it.hazardId == 'duty-1' }.kind", equalTo(List.of("DeadlineMissed"))));
        soon(() -> inbox("jianguan", "supervisor").body("items.findAll { it.id == 't-duty' }.size()", is(1)));
        soon(() -> board("lingdao", "leader", "OVERDUE").body("items.findAll { it.id == 'd-duty' }.size()", is(1)));
        notices("fujuzhang", "supervisor").body("items.findAll { it.hazardId == 'duty-1' }.size()", is(0));
    }

    @Test
    void the_department_that_has_the_hazard_sees_the_enterprises_clock_under_its_plate() {
        events.send(
                "hazard",
                "p-1",
                new PlateIssued(
                        SampleMatters.plate("p-1", "h-plate", "tez-anweiban", "tez-yingjiju", "demo-ent-01"),
                        "anweiban",
                        AT,
                        "督〔2026〕1号",
                        PlateLevel.DISTRICT,
                        AT,
                        AT));
        events.send("hazard", "p-1", clockOfPlate());

        soon(() -> board("jianguan", "supervisor")
                .body("items.find { it.id == 'd-plate' }.state", equalTo("RECTIFYING"))
                .body("items.find { it.id == 'd-plate' }.enterpriseName", equalTo("演示企业一")));
        board("qiye2", "enterprise-reporter").body("items.findAll { it.id == 'd-plate' }.size()", is(0));
        soon(() -> notices("qiye", "enterprise-head")
                .body("items.find { it.hazardId == 'p-1' }.kind", equalTo("PlateIssued")));
    }

    @Test
    void an_older_version_changes_nothing_and_a_rebuild_brings_back_who_stands_where() {
        service.tells(
                "c-again",
                new CaseNoticeServed(
                        accountabilityCase("c-again", 5, CaseStage.NOTICE, "tez-anweiban", PERSON),
                        "anweiban",
                        AT,
                        "1号"));
        service.opened("c-again", "zz-anweiban", BODY);
        // On the same key, so that it comes after.
        service.tells("c-again", Accountability.opening("c-after", "tez-anweiban", BODY));
        soon(() -> assertEquals(1, Desks.matters(sql, "c-after")));
        assertEquals(List.of("NOTICE"), states("c-again"));
        sql.update("delete from matter_view where id = 'c-again'");

        soon(() -> given().header("Authorization", TestTokens.bearer("guanliyuan", "admin"))
                .header("X-Duban-Request", "1")
                .post("/api/rebuilds")
                .then()
                .statusCode(202));

        soon(() -> assertEquals(List.of("NOTICE"), states("c-again")));
    }

    private static Object clockOfPlate() {
        return new DeadlineArmed(
                Accountability.deadline("d-plate", "plate", "p-1", "demo-ent-01", DeadlineState.ARMED, null), AT);
    }

    private List<String> states(String id) {
        return sql.query("select state from matter_view where id = ?", r -> r.getString(1), id);
    }
}
