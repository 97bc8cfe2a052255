package cn.duban.hazard.scheme;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN2;
import static cn.duban.hazard.fixture.People.JIWEI;
import static cn.duban.hazard.fixture.People.JUZHANG;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN_B;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static cn.duban.hazard.scheme.Drafts.draw;
import static cn.duban.hazard.scheme.Drafts.ofHazards;
import static cn.duban.hazard.scheme.Drafts.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a district adds to the rectification of its hazards: done, returned, refused, missed. */
@QuarkusTest
class HazardSchemeTest {
    private static final Map<String, Object> PASSED = Map.of("passed", true, "opinion", "合格", "evidenceIds", List.of());

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    private final Followed schemes = new Followed();
    private final Followed city = new Followed(SHIANWEIBAN, SHIANWEIBAN_B);

    @BeforeEach
    void registry() {
        registry.load();
    }

    @AfterEach
    void withdraw() {
        schemes.withdraw();
        city.withdraw();
    }

    @Test
    void aHazardIsVerifiedOnlyWhenTheOtherBureauHasSigned() {
        Api.Case before = Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", general());
        follow(step("COUNTERSIGN", "住建局会签验收", "Flow_AcceptanceRequested", "tez-zhujianju", 2));
        Api.Case hazard = begun(Api.file(QIYE, Api.filing()));
        finished(hazard.done(JIANGUAN, "gradings", general()));

        assertThat(hazard.read(JIANGUAN2).<Boolean>path("added[0].mine")).isTrue();
        assertThat(hazard.read(JIANGUAN).<Boolean>path("added[0].mine")).isFalse();
        assertThat(hazard.read(JIANGUAN).<List<String>>path("actions")).doesNotContain("VERIFY");
        assertThat(clocks(hazard)).contains("case.added-step", "hazard.general.verify");
        hazard.step(JIANGUAN, "verifications", PASSED)
                .then()
                .statusCode(409)
                .body("type", endsWith("scheme-first"))
                .body("detail", containsString("住建局会签验收"))
                .body("basis.document", is("台政办发〔2026〕某号"));

        say(hazard, JIANGUAN2, "Added_1", Map.of("outcome", "RETURNED")).statusCode(422);
        say(hazard, JIANGUAN, "Added_1", Map.of("outcome", "PASSED")).statusCode(403);
        say(hazard, QIYE, "Added_1", Map.of("outcome", "PASSED")).statusCode(403);
        say(hazard, YUANFANG, "Added_1", Map.of("outcome", "PASSED")).statusCode(404);
        say(hazard, JIANGUAN2, "Added_1", Map.of("outcome", "RETURNED", "opinion", "缺检测报告"))
                .statusCode(200);
        assertThat(hazard.read(QIYE).<List<String>>path("added.opinion")).containsOnlyNulls();
        say(hazard, JIANGUAN, "Added_1_Mend", Map.of("outcome", "PASSED", "opinion", "已补"))
                .statusCode(200);
        say(hazard, JIANGUAN2, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);

        assertThat(hazard.read(JIANGUAN).<List<String>>path("actions")).contains("VERIFY");
        hazard.done(JIANGUAN, "verifications", PASSED);
        assertThat(hazard.state()).isEqualTo("WRITTEN_OFF");
        assertThat(Api.as(LINGDAO)
                        .get("/hazards/" + hazard.id() + "/process")
                        .<List<String>>path("activities.activityId"))
                .contains("Added_1", "Added_1_Mend", "End_WrittenOff");
        assertThat(Api.as(JIWEI).get("/audit?size=100&subject=" + hazard.id()).<List<String>>path("items.action"))
                .filteredOn("AddedStepTaken"::equals)
                .hasSize(3);
        assertThat(hazard.read(LINGDAO)
                        .<List<String>>path("deadlines.findAll { it.clockId == 'case.added-step' }.state"))
                .hasSize(3)
                .containsOnly("MET");

        await().untilAsserted(() -> assertThat(told(hazard)).containsExactly("false", "true", "true"));

        // The one that was running keeps its flow.
        finished(before);
        before.done(JIANGUAN, "verifications", PASSED);
        assertThat(before.read(LINGDAO).<List<Object>>path("added")).isEmpty();
    }

    @Test
    void aMajorHazardIsWrittenOffOnlyWhenTheLeaderAgreesEvenIfNobodyWaitedForItsProcess() {
        follow(
                step("APPROVE", "分管领导审批方案", "Flow_PlanFiled", "tez-zhengfu", 1),
                step("APPROVE", "分管领导审批销号", "Flow_MajorPassed", "tez-zhengfu", 1));
        Api.Case hazard = Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "MAJOR", "criterionIds", List.of("gm-3-2"), "reason", "重大"))
                .done(JIANGUAN, "orders", Map.of("demand", "停用整改"))
                .done(QIYE, "plans", plan());
        hazard.step(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .then()
                .statusCode(409)
                .body("type", endsWith("scheme-first"));
        say(hazard, LINGDAO, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        hazard.done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", PASSED)
                .done(JIANGUAN, "penalties", PlateCase.penalty(time.today()));

        assertThat(hazard.read(JUZHANG).<List<String>>path("actions")).doesNotContain("WRITE_OFF");
        hazard.step(JUZHANG, "write-offs", Map.of()).then().statusCode(409).body("type", endsWith("scheme-first"));
        say(hazard, LINGDAO, "Added_2", Map.of("outcome", "PASSED")).statusCode(200);
        hazard.done(JUZHANG, "write-offs", Map.of());
        assertThat(hazard.state()).isEqualTo("WRITTEN_OFF");
    }

    @Test
    void theSchemeOfTheNearestDivisionUpwardHolds() {
        Map<String, Object> ofTheCity = ofHazards(step("INFORM", "告知市安委办", "Flow_GradeConfirmed", "zz-anweiban", 1));
        ofTheCity.put("divisionCode", "370400");
        city.follow(time, ofTheCity);
        follow(step("INFORM", "告知区政府", "Flow_GradeConfirmed", "tez-zhengfu", 1));
        assertThat(added(Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", general())))
                .containsExactly("告知区政府");
        assertThat(added(begun(Api.file(QIYE, Api.filing())).done(JIANGUAN, "gradings", general())))
                .containsExactly("告知区政府");

        schemes.withdraw();
        assertThat(added(Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", general())))
                .containsExactly("告知市安委办");
    }

    private static List<String> added(Api.Case hazard) {
        return hazard.read(LINGDAO).path("added.name");
    }

    @Test
    void anAddedStepNobodyTakesIsMissedAndTheClockBehindItIsNotStopped() {
        follow(step("APPROVE", "分管领导审批指令", "Flow_GradeConfirmed", "tez-zhengfu", 1));
        Api.Case hazard = Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", general());
        assertThat(hazard.read(JIANGUAN).<List<String>>path("actions")).doesNotContain("ORDER", "TRANSFER");

        time.advance(Duration.ofDays(12));

        await().untilAsserted(() -> assertThat(hazard.read(LINGDAO)
                        .<List<String>>path(
                                "deadlines.findAll { it.clockId in ['case.added-step', 'hazard.order.issue'] }.state"))
                .hasSize(2)
                .containsOnly("MISSED"));
        say(hazard, LINGDAO, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        hazard.done(JIANGUAN, "orders", Map.of("demand", "整改"));
    }

    @Test
    void noneStandsBeforeTheFirstStepTheEnterpriseOrWhoReported() {
        refused("Flow_ToConfirm", "登记后即由");
        refused("Flow_NoLead", "登记后即由");
        refused("Flow_ToRectify", "企业");
        refused("Flow_ToPlan", "企业");
        refused("Flow_SendBack", "退回或转向");
        refused("Flow_Failed", "退回或转向");
        refused("Flow_Verified", "办结");
        draw(ANWEIBAN, ofHazards(step("APPROVE", "审批", "Flow_AcceptanceRequested", "tez-zhengfu", 10)))
                .statusCode(422)
                .body("errors[0].message", containsString("附加环节合计"));
    }

    private static void refused(String flow, String why) {
        draw(ANWEIBAN, ofHazards(step("APPROVE", "审批", flow, "tez-zhengfu", 1)))
                .statusCode(422)
                .body("errors[0].message", containsString(why));
    }

    private static Map<String, Object> general() {
        return Map.of("grade", "GENERAL", "reason", "一般");
    }

    private Map<String, Object> plan() {
        return Map.of(
                "responsible",
                "主要负责人",
                "measures",
                "改造",
                "funds",
                "12000.5",
                "deadline",
                time.today().plusDays(20).toString(),
                "contingency",
                "现场处置方案");
    }

    private static Api.Case finished(Api.Case hazard) {
        return hazard.done(JIANGUAN, "orders", Map.of("demand", "整改"))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"));
    }

    /** The starter has begun its process before anybody takes a step. */
    private static Api.Case begun(Api.Case hazard) {
        await().untilAsserted(() -> assertThat(Api.as(LINGDAO)
                        .get("/hazards/" + hazard.id() + "/process")
                        .<List<String>>path("activities.activityId"))
                .contains("Task_ConfirmGrade"));
        return hazard;
    }

    private void follow(Map<?, ?>... steps) {
        schemes.follow(time, ofHazards(steps));
    }

    private static ValidatableResponse say(Api.Case hazard, People person, String key, Map<String, Object> said) {
        return Api.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", hazard.read(LINGDAO).getHeader("ETag"))
                .body(said)
                .post("/cases/hazard/" + hazard.id() + "/added-steps/" + key)
                .then();
    }

    /** What others were told of its added steps: whether each passed. */
    private static List<String> told(Api.Case hazard) {
        return new Topic(Topics.HAZARD)
                .of(hazard.id()).stream()
                        .filter(message -> message.type().equals("HazardAddedStepTaken"))
                        .map(message -> message.data().replaceAll("(?s).*\"passed\":(\\w+).*", "$1"))
                        .toList();
    }

    private static List<String> clocks(Api.Case hazard) {
        return hazard.read(LINGDAO).path("deadlines.findAll { it.state == 'ARMED' }.clockId");
    }
}
