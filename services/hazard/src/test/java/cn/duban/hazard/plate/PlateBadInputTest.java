package cn.duban.hazard.plate;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN2;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps out of order, by the wrong person or without what belongs to them: a clear problem, and nothing changed. */
@QuarkusTest
class PlateBadInputTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aStepOutOfOrderIsAConflictAndNamesTheState() {
        PlateCase plate = PlateCase.proposed(time);

        Response early = plate.step(ANWEIBAN_B, "liftings", Map.of("number", "1号"));
        early.then().statusCode(409);
        assertThat(early.<String>path("detail")).contains("待决定挂牌").contains("摘牌");
        plate.step(QIYE, "plans", plate.plan()).then().statusCode(409);
        assertThat(plate.state()).isEqualTo("PROPOSED");
    }

    @Test
    void aPlanBeforeTheReceiptOfTheNoticeIsRefused() {
        PlateCase plate = PlateCase.decided(time).noticed(ANWEIBAN);

        refused(plate.step(QIYE, "plans", plate.plan()), 409, "notice-not-served");
        refused(
                plate.step(JIANGUAN, "services", Map.of("method", "LEFT", "recipient", "门卫")),
                422,
                "service-without-proof");
        assertThat(plate.state()).isEqualTo("PLANNING");
    }

    @Test
    void aNoticeWithoutItsPartsOrBeyondTheLimitIsRefusedWithItsBasis() {
        PlateCase plate = PlateCase.decided(time);
        for (String field : List.of("number", "demands", "contact", "dueDate", "planDueDate")) {
            Map<String, Object> lacking = plate.notice();
            lacking.remove(field);
            plate.step(ANWEIBAN, "notices", lacking).then().statusCode(400);
        }
        Map<String, Object> late = plate.notice();
        late.put("dueDate", time.today().plusDays(400).toString());
        Response answer = plate.step(ANWEIBAN, "notices", late);
        refused(answer, 422, "deadline-beyond-limit");
        assertThat(answer.<String>path("basis.clause")).isNotBlank();
        assertThat(plate.state()).isEqualTo("DECIDED");
    }

    @Test
    void anExtensionAskedTooLateTooLongOrWhileAnotherWaitsIsRefused() {
        PlateCase plate = PlateCase.rectifying(time);
        Response tooLong = plate.step(QIYE, "extensions", extension(400));
        refused(tooLong, 422, "extension-too-long");
        assertThat(tooLong.<String>path("basis.document")).contains("挂牌督办");
        refused(plate.step(QIYE, "extensions", extension(10)), 422, "extension-gains-nothing");

        plate.done(QIYE, "extensions", extension(80));
        refused(plate.step(QIYE, "extensions", extension(81)), 409, "state-forbids-step");
        plate.step(QIYE, "extension-decisions", Map.of("granted", true)).then().statusCode(403);
        plate.done(ANWEIBAN, "extension-decisions", Map.of("granted", false, "reason", "理由不足"));
    }

    @Test
    void anExtensionWithinTheLastWorkingDaysComesTooLate() {
        PlateCase plate = PlateCase.decided(time);
        Map<String, Object> shortNotice = plate.notice();
        shortNotice.put("dueDate", time.today().plusDays(12).toString());
        plate.done(ANWEIBAN, "notices", shortNotice).served();
        Map<String, Object> plan = new HashMap<>(plate.plan());
        plan.put("deadline", time.today().plusDays(10).toString());
        plate.done(QIYE, "plans", plan).done(JIANGUAN, "plan-reviews", Map.of("approved", true));

        refused(plate.step(QIYE, "extensions", extension(40)), 422, "extension-asked-late");
    }

    @Test
    void anApplicationWithoutAnEvaluationAndAReviewThatIsNotWholeAreRefused() {
        PlateCase plate = PlateCase.rectifying(time);
        refused(plate.step(QIYE, "acceptance-requests", Map.of("statement", "完成")), 422, "evaluation-missing");
        Map<String, Object> unlicensed = new HashMap<>(plate.evaluation());
        unlicensed.remove("licence");
        refused(plate.step(QIYE, "self-evaluations", unlicensed), 422, "evaluator-without-licence");

        plate.applied();
        review(plate, "signers", List.of(Map.of("name", "甲", "unit", "局", "post", "科员")), "too-few-signers");
        review(plate, "evidenceIds", List.of(), "review-without-photo");
        review(plate, "checklist", List.of(), "checklist-incomplete");
        Map<String, Object> failed = plate.review("SENT_BACK");
        failed.put("verdict", "PASSED");
        refused(plate.step(JIANGUAN, "reviews", failed), 422, "checklist-failed");
        assertThat(plate.state()).isEqualTo("ACCEPTANCE");
    }

    @Test
    void aLiftingBeforeTheNoticeIsFiledAndPublishedIsRefused() {
        PlateCase plate = PlateCase.passed(time).penalised();

        refused(plate.step(ANWEIBAN_B, "liftings", Map.of("number", "1号")), 409, "notice-not-done");
        assertThat(plate.state()).isEqualTo("PASSED");
    }

    @Test
    void nobodyHasTwoHandsInAPlate() {
        PlateCase plate = PlateCase.decided(time);
        plate.step(LINGDAO, "notices", plate.notice()).then().statusCode(403);
        plate.noticed(ANWEIBAN).served();
        PlateCase passed = PlateCase.passed(time).penalised();

        // Offered is what is allowed: who issued the notice is not offered the lifting either.
        assertThat(passed.read(ANWEIBAN).<List<String>>path("actions")).doesNotContain("LIFT");
        assertThat(passed.read(ANWEIBAN_B).<List<String>>path("actions")).contains("LIFT");
        refused(passed.step(ANWEIBAN, "liftings", Map.of("number", "1号")), 403, "same-person");

        PlateCase own = PlateCase.proposed(time).done(ANWEIBAN, "level-decisions", Map.of("listed", true));
        refused(own.step(ANWEIBAN, "notices", own.notice()), 403, "same-person");
        own.noticed(ANWEIBAN_B);
    }

    @Test
    void whoProposedDoesNotDecide() {
        PlateCase first =
                PlateCase.proposed(time).done(LINGDAO, "level-decisions", Map.of("listed", false, "reason", "已部署"));
        Response again = propose(first, ANWEIBAN, "DISTRICT");
        again.then().statusCode(201);
        PlateCase second = new PlateCase(again.path("id"), first.hazard(), time.today());

        refused(second.step(ANWEIBAN, "level-decisions", Map.of("listed", true)), 422, "proposer-decides");
        refused(second.step(LINGDAO, "level-decisions", Map.of("listed", false)), 422, "reason-missing");
        second.done(LINGDAO, "level-decisions", Map.of("listed", true));
        refused(propose(first, JIANGUAN, "DISTRICT"), 409, "plate-open");
    }

    @Test
    void aProposalAboveOnesOwnLevelIsHandedUpAndOneOfAGeneralHazardRefused() {
        PlateCase plate = PlateCase.proposed(time);
        plate.done(ANWEIBAN, "escalations", Map.of("reason", "涉及两区"));
        assertThat(plate.read(LINGDAO).<String>path("level")).isEqualTo("CITY");
        plate.step(ANWEIBAN, "level-decisions", Map.of("listed", true)).then().statusCode(403);
        plate.done(SHIANWEIBAN, "level-decisions", Map.of("listed", false, "reason", "由区级办理"));
        refused(propose(plate, JIANGUAN, "CITY"), 422, "level-above-own");

        Api.Case general =
                Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));
        refused(propose(new PlateCase("", general, time.today()), JIANGUAN, "DISTRICT"), 422, "plate-not-major");
    }

    @Test
    void whatIsOutOfScopeDoesNotExistAndAnotherBodysStepIsNotOnes() {
        PlateCase plate = PlateCase.planning(time);

        for (People stranger : List.of(QIYE2, YUANFANG, JIANGUAN2)) {
            plate.read(stranger).then().statusCode(404);
            List<String> listed = Api.as(stranger).get("/plates?size=100").path("items.id");
            assertThat(listed).doesNotContain(plate.id());
        }
        plate.step(JIANGUAN, "publications", Map.of("channel", "网站")).then().statusCode(403);
        plate.step(SHIANWEIBAN, "publications", Map.of("channel", "网站")).then().statusCode(403);
        plate.stepAt(ANWEIBAN, "publications", Map.of("channel", "网站"), "\"0\"")
                .then()
                .statusCode(409);
        assertThat(plate.read(QIYE).<List<String>>path("actions")).containsExactly("FILE_PLAN");
    }

    @Test
    void aPenaltyDocumentCountsOnceAndThreeCallForClosing() {
        PlateCase plate = PlateCase.proposed(time);
        Map<String, Object> penalty = PlateCase.penalty(time.today());
        plate.hazard().done(JIANGUAN, "penalties", penalty);
        Map<String, Object> twice = new HashMap<>(PlateCase.penalty(time.today()));
        twice.put("documentNumber", penalty.get("documentNumber"));
        refused(plate.hazard().step(JIANGUAN, "penalties", twice), 422, "penalty-document-used");
        plate.hazard()
                .done(JIANGUAN, "penalties", PlateCase.penalty(time.today()))
                .done(JIANGUAN, "penalties", PlateCase.penalty(time.today()));

        Response measures = Api.as(JIANGUAN).get("/hazards/" + plate.hazard().id() + "/enforcement");
        assertThat(measures.<Boolean>path("closureDue")).isTrue();
        assertThat(measures.<String>path("closureBasis.clause")).isEqualTo("第一百一十三条");
        Response ofEnterprise = Api.as(JIANGUAN).get("/enterprises/ent-1/penalties");
        assertThat(ofEnterprise.<Integer>path("count.within180Days")).isGreaterThanOrEqualTo(3);
        Api.as(QIYE2).get("/enterprises/ent-1/penalties").then().statusCode(404);
    }

    private Map<String, Object> extension(int days) {
        return Map.of("until", time.today().plusDays(days).toString(), "reason", "设备到货晚");
    }

    private static void review(PlateCase plate, String field, Object value, String type) {
        Map<String, Object> review = plate.review("PASSED");
        review.put(field, value);
        refused(plate.step(JIANGUAN, "reviews", review), 422, type);
    }

    private static Response propose(PlateCase plate, People person, String level) {
        return Api.as(person)
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("If-Match", plate.hazard().read(LINGDAO).getHeader("ETag"))
                .body(Map.of("level", level, "reason", "长期未治理"))
                .post("/hazards/" + plate.hazard().id() + "/plates");
    }

    private static void refused(Response answer, int status, String type) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.<String>path("type")).endsWith(type);
        assertThat(answer.<String>path("title")).matches(".*\\p{IsHan}.*");
    }
}
