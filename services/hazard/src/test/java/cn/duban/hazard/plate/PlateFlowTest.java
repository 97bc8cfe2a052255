package cn.duban.hazard.plate;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JUZHANG;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plate the whole way, on real parts. */
@QuarkusTest
class PlateFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aMajorHazardIsListedByRuleAndItsPlateRunsToThePublishedLifting() {
        PlateCase plate = PlateCase.foundAndPlanning(time);
        assertThat(plate.read(LINGDAO).<String>path("origin")).isEqualTo("RULE");
        assertThat(plate.read(LINGDAO).<String>path("office.id")).isEqualTo("tez-anweiban");
        Response row = Api.as(LINGDAO).get("/hazards/" + plate.hazard().id() + "/plates");
        assertThat(row.<String>path("[0].clockName")).isNotBlank();
        assertThat(row.<String>path("[0].basis.document")).isNotBlank();

        plate.done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "政府网站"))
                .done(QIYE, "plans", plate.plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "progress-reports", Map.of("text", "已加装一半", "percent", 50))
                .applied()
                .done(JIANGUAN, "reviews", plate.review("PASSED"));
        assertThat(plate.step(ANWEIBAN_B, "liftings", Map.of("number", "台安摘〔2026〕1号"))
                        .<String>path("type"))
                .endsWith("penalty-missing");
        plate.penalised()
                .done(ANWEIBAN_B, "liftings", Map.of("number", "台安摘〔2026〕1号"))
                .done(ANWEIBAN, "lifting-publications", Map.of("channel", "政府网站"));

        assertThat(plate.state()).isEqualTo("CLOSED");
        await().untilAsserted(() -> assertThat(new Topic(Topics.PLATE).types(plate.id()))
                .containsExactly(
                        "PlateProposed",
                        "PlateDecided",
                        "PlateIssued",
                        "PlateServed",
                        "PlateRecorded",
                        "PlatePublished",
                        "PlatePlanFiled",
                        "PlatePlanReviewed",
                        "PlateProgressReported",
                        "PlateSelfEvaluated",
                        "PlateAcceptanceRequested",
                        "PlateReviewed",
                        "PlateLifted",
                        "PlateLiftingPublished"));
        assertThat(new Topic(Topics.HAZARD_TASK).types(plate.id())).contains("TaskOpened", "TaskClosed");
        List<String> states = plate.read(LINGDAO).path("deadlines.findAll { it.state != 'MET' }.clockId");
        assertThat(states).containsExactly("hazard.plate.progress");
        List<Map<String, Object>> activities =
                Api.as(LINGDAO).get("/plates/" + plate.id() + "/process").path("activities");
        assertThat(activities).extracting(a -> a.get("activityId")).contains("End_Closed", "End_NoticeDone");
        assertThat(activities).extracting(a -> a.get("state")).doesNotContain("ACTIVE");
    }

    @Test
    void whatTheEnterpriseFoundItselfAndMendsInTimeIsLiftedWithoutAPenalty() {
        PlateCase inTime = PlateCase.passed(time)
                .done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "政府网站"))
                .done(ANWEIBAN_B, "liftings", Map.of("number", "台安摘〔2026〕7号"));
        assertThat(inTime.state()).isEqualTo("LIFTED");
        assertThat(measures(inTime.hazard()).<Boolean>path("penaltyRequired")).isFalse();
    }

    @Test
    void onePlanServesTheListingAndTheOrder() {
        PlateCase plate = PlateCase.planning(time);
        plate.hazard().done(JIANGUAN, "orders", Map.of("demand", "彻底治理"));
        assertThat(plate.hazard().state()).isEqualTo("PLANNING");

        plate.done(QIYE, "plans", plate.plan());
        assertThat(plate.hazard().state()).isEqualTo("PLAN_REVIEW");
        plate.done(JIANGUAN, "plan-reviews", Map.of("approved", false, "reason", "资金未落实"));
        assertThat(plate.hazard().state()).isEqualTo("PLANNING");
        plate.done(QIYE, "plans", plate.plan()).done(JIANGUAN, "plan-reviews", Map.of("approved", true));

        assertThat(plate.hazard().state()).isEqualTo("RECTIFYING");
        List<String> missedOrOpen = Api.as(LINGDAO)
                .get("/hazards/" + plate.hazard().id() + "/deadlines")
                .path("findAll { it.clockId == 'hazard.major.plan' }.state");
        assertThat(missedOrOpen).isNotEmpty().containsOnly("MET");
        assertThat(plate.hazard().step(QIYE, "plans", plate.plan()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whereTheOfficeHasLentAllItsHandsTheGovernmentLifts() {
        PlateCase plate = PlateCase.proposed(time)
                .done(ANWEIBAN, "level-decisions", Map.of("listed", true))
                .noticed(ANWEIBAN_B)
                .served()
                .done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "政府网站"));
        plate.done(QIYE, "plans", plate.plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .applied();
        plate.done(JIANGUAN, "reviews", plate.review("PASSED"));

        for (People office : List.of(ANWEIBAN, ANWEIBAN_B)) {
            assertThat(plate.read(office).<List<String>>path("actions")).doesNotContain("LIFT");
            assertThat(plate.read(office).<List<String>>path("forOthers")).containsExactly("LIFT");
            assertThat(plate.step(office, "liftings", Map.of("number", "台安摘〔2026〕11号"))
                            .<String>path("type"))
                    .endsWith("same-person");
        }
        assertThat(plate.read(LINGDAO).<List<String>>path("actions")).contains("LIFT");
        plate.done(LINGDAO, "liftings", Map.of("number", "台安摘〔2026〕11号"));
        assertThat(plate.state()).isEqualTo("LIFTED");
    }

    @Test
    void aGeneralHazardIsPunishedByItsBodyAndByNobodyElse() {
        Api.Case hazard =
                Api.file(QIYE, Api.filing()).done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "现场判定"));
        assertThat(hazard.step(QIYE, "penalties", PlateCase.penalty(time.today()))
                        .statusCode())
                .isEqualTo(403);

        hazard.done(JIANGUAN, "penalties", PlateCase.penalty(time.today()));

        assertThat(measures(hazard).<Integer>path("count.within180Days")).isPositive();
        assertThat(measures(hazard).<Boolean>path("penaltyRequired")).isFalse();
    }

    private static Response measures(Api.Case hazard) {
        return Api.as(JIANGUAN).get("/hazards/" + hazard.id() + "/enforcement");
    }

    @Test
    void aHazardIsNotWrittenOffWhileItHangsAndAProposalFallsAwayWithTheWriteOff() {
        PlateCase hanging = PlateCase.planning(time);
        verified(hanging.hazard());
        assertThat(hanging.hazard().step(JUZHANG, "write-offs", Map.of()).<String>path("type"))
                .endsWith("plate-not-lifted");

        PlateCase proposed = PlateCase.proposed(time);
        verified(proposed.hazard()).done(JUZHANG, "write-offs", Map.of());
        assertThat(proposed.state()).isEqualTo("DECLINED");
    }

    @Test
    void aRaisedPlateAndALaterOneKeepOneHistory() {
        PlateCase plate = PlateCase.rectifying(time);
        plate.done(ANWEIBAN, "escalations", Map.of("reason", "区级难以解决"));
        assertThat(plate.read(LINGDAO).<String>path("raise.office.id")).isEqualTo("zz-anweiban");
        plate.step(ANWEIBAN, "raise-decisions", Map.of("raised", true)).then().statusCode(403);

        plate.done(SHIANWEIBAN, "raise-decisions", Map.of("raised", true)).noticed(SHIANWEIBAN_B);

        Response raised = plate.read(LINGDAO);
        assertThat(raised.<String>path("level")).isEqualTo("CITY");
        assertThat(raised.<String>path("state")).isEqualTo("RECTIFYING");
        assertThat(raised.<List<String>>path("notices.level")).containsExactly("DISTRICT", "CITY");
        assertThat(raised.<Boolean>path("served")).isFalse();
        plate.served().done(SHIANWEIBAN, "records", Map.of("withBody", "省安委办"));

        plate.done(JIANGUAN, "refusals", Map.of("facts", "拒不停产"))
                .done(
                        SHIANWEIBAN,
                        "measures",
                        Map.of("measure", "CLOSURE_PROPOSED", "documentNumber", "枣安〔2026〕9号", "reason", "拒不整改"));
        assertThat(plate.state()).isEqualTo("ENDED");

        Response again = Api.as(JIANGUAN)
                .header("Idempotency-Key", "again-" + plate.id())
                .header("If-Match", plate.hazard().read(LINGDAO).getHeader("ETag"))
                .body(Map.of("level", "DISTRICT", "reason", "企业未关闭，再次挂牌"))
                .post("/hazards/" + plate.hazard().id() + "/plates");
        again.then().statusCode(201);
        assertThat(again.<String>path("number")).endsWith("-GP2");
        assertThat(Api.as(LINGDAO)
                        .get("/hazards/" + plate.hazard().id() + "/plates")
                        .<List<Integer>>path("round"))
                .containsExactly(1, 2);
    }

    @Test
    void theBoardCountsPlatesByStageAndWhatIsLate() {
        PlateCase.proposed(time);
        int before = Api.as(LINGDAO).get("/plates/board").path("open");
        PlateCase.decided(time);

        Response board = Api.as(LINGDAO).get("/plates/board");
        assertThat(board.<Integer>path("open")).isEqualTo(before + 1);
        assertThat(board.<List<String>>path("cells.state")).contains("PROPOSED", "DECIDED");
        Response listed = Api.as(LINGDAO).get("/plates?state=PROPOSED&level=DISTRICT&q=GP1");
        assertThat(listed.<List<String>>path("items.state")).isNotEmpty().containsOnly("PROPOSED");
        assertThat(Api.as(LINGDAO).get("/plates?bucket=NOPE").statusCode()).isEqualTo(400);
    }

    @Test
    void anExtensionMovesTheClockAndItsTimer() {
        PlateCase plate = PlateCase.rectifying(time);
        String until = time.today().plusDays(90).toString();
        plate.done(QIYE, "extensions", Map.of("until", until, "reason", "设备到货晚"))
                .done(LINGDAO, "extension-decisions", Map.of("granted", true));

        assertThat(plate.read(QIYE).<String>path("rectifyBy")).startsWith(until);
        assertThat(plate.read(QIYE).<String>path("dueAt")).startsWith(until);
    }

    @Test
    void thePlanOfTheHazardIsThereForItsPlateSoThatNobodyWritesItTwice() {
        PlateCase plate = PlateCase.planning(time);
        assertThat(plate.read(QIYE).<Object>path("hazard.plan")).isNull();
        plate.hazard().done(JIANGUAN, "orders", Map.of("demand", "整改")).done(QIYE, "plans", plan());

        assertThat(plate.read(QIYE).<String>path("hazard.plan.measures")).isEqualTo("措施");
        assertThat(plate.read(QIYE).<String>path("hazard.plan.funds")).isEqualTo("1.00");
        assertThat(plate.read(QIYE).<Object>path("plan")).isNull();
    }

    private Map<String, Object> plan() {
        return Map.of(
                "responsible", "负责人",
                "measures", "措施",
                "funds", 1,
                "deadline", time.today().plusDays(9).toString(),
                "contingency", "预案");
    }

    private Api.Case verified(Api.Case hazard) {
        return hazard.done(JIANGUAN, "orders", Map.of("demand", "整改"))
                .done(QIYE, "plans", plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"))
                .done(JIANGUAN, "penalties", PlateCase.penalty(time.today()));
    }
}
