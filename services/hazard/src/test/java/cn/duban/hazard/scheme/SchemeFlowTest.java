package cn.duban.hazard.scheme;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN2;
import static cn.duban.hazard.fixture.People.JIWEI;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN_B;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static cn.duban.hazard.scheme.Drafts.BEFORE_LIFTING;
import static cn.duban.hazard.scheme.Drafts.draft;
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
import cn.duban.hazard.fixture.Photos;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a district adds to the flow of its plates, without a line of Java: done, returned, missed. */
@QuarkusTest
class SchemeFlowTest {
    private static final String BEFORE_REVIEW = "Flow_Applied";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    private final Followed schemes = new Followed();

    @BeforeEach
    void registry() {
        registry.load();
    }

    @AfterEach
    void withdraw() {
        schemes.withdraw();
    }

    @Test
    void aPlateIsLiftedOnlyWhenTheLeaderHasAgreed() {
        PlateCase before = formalities(PlateCase.passed(time));
        follow(step("APPROVE", "分管领导审批摘牌", BEFORE_LIFTING, "tez-zhengfu", 2));
        PlateCase plate = formalities(PlateCase.passed(time));

        assertThat(plate.read(LINGDAO).<List<String>>path("added.name")).containsExactly("分管领导审批摘牌");
        assertThat(plate.read(LINGDAO).<Boolean>path("added[0].mine")).isTrue();
        assertThat(plate.read(ANWEIBAN_B).<Boolean>path("added[0].mine")).isFalse();
        assertThat(plate.read(ANWEIBAN_B).<List<String>>path("actions")).doesNotContain("LIFT");
        assertThat(clocks(plate)).contains("case.added-step", "hazard.plate.lift");
        await().untilAsserted(() -> assertThat(asked(plate)).contains("Added_1").doesNotContain("Task_LiftPlate"));
        lift(plate, ANWEIBAN_B)
                .statusCode(409)
                .body("type", endsWith("scheme-first"))
                .body("detail", containsString("分管领导审批摘牌"))
                .body("basis.document", is("台政办发〔2026〕某号"));

        // Returned without a word, by somebody else, by nobody: none of it counts.
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "RETURNED")).statusCode(422);
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "DROPPED")).statusCode(422);
        say(plate, JIANGUAN, "Added_1", Map.of("outcome", "PASSED")).statusCode(403);
        say(plate, QIYE, "Added_1", Map.of("outcome", "PASSED")).statusCode(403);
        say(plate, YUANFANG, "Added_1", Map.of("outcome", "PASSED")).statusCode(404);
        say(plate, LINGDAO, "Added_9", Map.of("outcome", "PASSED")).statusCode(409);

        say(plate, LINGDAO, "Added_1", Map.of("outcome", "RETURNED", "opinion", "补充复查影像"))
                .statusCode(200);
        assertThat(plate.read(LINGDAO).<List<String>>path("added.outcome")).containsExactly("RETURNED", null);
        lift(plate, ANWEIBAN_B).statusCode(409);
        say(plate, ANWEIBAN_B, "Added_1_Mend", Map.of("outcome", "PASSED", "opinion", "已补充"))
                .statusCode(200);
        assertThat(plate.read(QIYE).<List<String>>path("added.opinion")).containsOnlyNulls();
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "PASSED"))
                .statusCode(409)
                .body("type", endsWith("not-open"));

        await().untilAsserted(() -> assertThat(asked(plate)).contains("Task_LiftPlate"));
        assertThat(plate.read(ANWEIBAN_B).<List<String>>path("actions")).contains("LIFT");
        lift(plate, ANWEIBAN_B).statusCode(200).body("state", is("LIFTED"));
        assertThat(plate.read(LINGDAO)
                        .<List<String>>path("deadlines.findAll { it.clockId == 'case.added-step' }.state"))
                .hasSize(3)
                .containsOnly("MET");
        Response process = Api.as(LINGDAO).get("/plates/" + plate.id() + "/process");
        assertThat(process.<String>path("bpmnXml")).contains("分管领导审批摘牌");
        assertThat(process.<List<String>>path("activities.activityId")).contains("Added_1", "Added_1_Mend");
        assertThat(Api.as(JIWEI).get("/audit?size=100&subject=" + plate.id()).<List<String>>path("items.action"))
                .filteredOn("AddedStepTaken"::equals)
                .hasSize(3);

        // The one that was running keeps its flow.
        assertThat(before.read(LINGDAO).<List<Object>>path("added")).isEmpty();
        lift(before, ANWEIBAN_B).statusCode(200);
    }

    @Test
    void whoAgreedDoesNotCarryItOutAndALookNeedsAPicture() {
        follow(
                step("LOOK", "安委办现场查看", BEFORE_LIFTING, "tez-anweiban", 1),
                step("INFORM", "告知分管领导", BEFORE_LIFTING, "tez-zhengfu", 1),
                step("COUNTERSIGN", "住建局会签", BEFORE_REVIEW, "tez-zhujianju", 2));
        PlateCase plate = formalities(PlateCase.accepting(time));
        assertThat(plate.step(JIANGUAN, "reviews", plate.review("PASSED")).<String>path("type"))
                .endsWith("scheme-first");
        say(plate, JIANGUAN2, "Added_3", Map.of("outcome", "PASSED")).statusCode(200);
        plate.done(JIANGUAN, "reviews", plate.review("PASSED"));

        say(plate, ANWEIBAN, "Added_1", Map.of("outcome", "PASSED"))
                .statusCode(422)
                .body("type", endsWith("evidence-missing"));
        say(plate, ANWEIBAN, "Added_1", Map.of("outcome", "PASSED", "evidenceIds", Photos.of(ANWEIBAN)))
                .statusCode(200);
        say(plate, LINGDAO, "Added_2", Map.of("outcome", "RETURNED", "opinion", "不知情"))
                .statusCode(422);
        say(plate, LINGDAO, "Added_2", Map.of("outcome", "PASSED")).statusCode(200);

        assertThat(plate.read(ANWEIBAN).<List<String>>path("actions")).doesNotContain("LIFT");
        lift(plate, ANWEIBAN).statusCode(403).body("type", endsWith("same-person"));
        lift(plate, ANWEIBAN_B).statusCode(200);
    }

    @Test
    void aStepOfTheSameNameElsewhereIsNotHeld() {
        follow(step("COUNTERSIGN", "应急局会签通知书", "Flow_Listed", "tez-yingjiju", 1));
        PlateCase plate = PlateCase.decided(time);
        plate.step(ANWEIBAN, "notices", plate.notice()).then().statusCode(409).body("type", endsWith("scheme-first"));
        say(plate, JIANGUAN, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        plate.noticed(ANWEIBAN).served();

        plate.done(ANWEIBAN, "escalations", Map.of("reason", "区级难以解决"))
                .done(SHIANWEIBAN, "raise-decisions", Map.of("raised", true))
                .noticed(SHIANWEIBAN_B);
        assertThat(plate.read(LINGDAO).<String>path("level")).isEqualTo("CITY");
    }

    @Test
    void anAddedStepNobodyTakesIsMissedAndTheClockBehindItIsNotStopped() {
        follow(step("APPROVE", "分管领导审批摘牌", BEFORE_LIFTING, "tez-zhengfu", 2));
        PlateCase plate = formalities(PlateCase.passed(time));

        time.advance(Duration.ofDays(12));

        await().untilAsserted(() -> assertThat(plate.read(LINGDAO)
                        .<List<String>>path(
                                "deadlines.findAll { it.clockId in ['case.added-step', 'hazard.plate.lift'] }.state"))
                .hasSize(2)
                .containsOnly("MISSED"));
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        assertThat(plate.read(LINGDAO)
                        .<List<String>>path("deadlines.findAll { it.clockId == 'case.added-step' }.state"))
                .doesNotContain("ARMED");
        lift(plate, ANWEIBAN_B).statusCode(200);
    }

    @Test
    void whatThePenaltyHeldBackIsAskedWhenItIsRecorded() {
        follow(step("APPROVE", "分管领导审批摘牌", BEFORE_LIFTING, "tez-zhengfu", 2));
        PlateCase plate = formalities(PlateCase.foundAndPlanning(time));
        plate.done(QIYE, "plans", plate.plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .applied();
        plate.done(JIANGUAN, "reviews", plate.review("PASSED"));
        assertThat(plate.read(LINGDAO).<List<Object>>path("added")).isEmpty();
        lift(plate, ANWEIBAN_B).statusCode(409).body("type", endsWith("scheme-first"));

        plate.penalised();

        assertThat(plate.read(LINGDAO).<List<String>>path("added.key")).containsExactly("Added_1");
        await().untilAsserted(() -> assertThat(asked(plate)).contains("Added_1"));
        say(plate, LINGDAO, "Added_1", Map.of("outcome", "PASSED")).statusCode(200);
        lift(plate, ANWEIBAN_B).statusCode(200);
    }

    private static PlateCase formalities(PlateCase plate) {
        return plate.done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "政府网站"));
    }

    private void follow(Map<?, ?>... steps) {
        schemes.follow(time, draft(steps));
    }

    private static ValidatableResponse say(PlateCase plate, People person, String key, Map<String, Object> said) {
        String tag = plate.read(LINGDAO).getHeader("ETag");
        return Api.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .body(said)
                .post("/cases/plate/" + plate.id() + "/added-steps/" + key)
                .then();
    }

    private static ValidatableResponse lift(PlateCase plate, People person) {
        return plate.step(person, "liftings", Map.of("number", "台安摘〔2026〕" + UUID.randomUUID()))
                .then();
    }

    private static List<String> clocks(PlateCase plate) {
        return plate.read(LINGDAO).path("deadlines.findAll { it.state == 'ARMED' }.clockId");
    }

    /** Keys of the tasks that were opened for somebody. */
    private static List<String> asked(PlateCase plate) {
        return new Topic(Topics.HAZARD_TASK)
                .of(plate.id()).stream()
                        .filter(message -> message.type().equals("TaskOpened"))
                        .map(message -> message.data().replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1"))
                        .toList();
    }
}
