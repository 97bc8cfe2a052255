package cn.duban.accountability.duty;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duban.accountability.duty.DutyWorld.Town;
import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Duties as their holders and superiors see them, with database, broker, engine and clock. */
@QuarkusTest
class DutyFlowTest {
    private static final Pattern NODE = Pattern.compile(
            "<bpmn:(?:startEvent|endEvent|boundaryEvent"
                    + "|intermediateCatchEvent|userTask|serviceTask|subProcess|exclusiveGateway|eventBasedGateway) id=\"([^\"]+)\"");

    @Inject
    DutyWorld world;

    @Inject
    DemoTime time;

    @Test
    void aDutyIsArmedForTheHolderOfThePostAndDoneWithItsEvidence() {
        Town town = world.town();
        world.owes(town, "check", 1);
        String id = world.armed(town.duty("check"));

        DutyWorld.read(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("holderName", equalTo("演示·" + town.mayor()))
                .body("basis.clause", equalTo("二(二)3"));
        DutyWorld.as(town.mayor(), "leader")
                .get("/duties/mine")
                .then()
                .statusCode(200)
                .body("open.id", hasItem(id))
                .body("posts.postId", hasItem(town.mayorPost()));

        Response filed = DutyWorld.step(
                town.clerk(),
                "supervisor",
                id,
                "filings",
                DutyWorld.evidence(town.clerk(), "supervisor", time.today()));

        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        filed.then().body("state", equalTo("DONE")).body("filings[0].onBehalf", equalTo(true));
        DutyWorld.as(town.mayor(), "leader").get("/duties/mine").then().body("done.id", hasItem(id));
        Topic topic = new Topic(Topics.ACCOUNTABILITY_DUTY);
        await().untilAsserted(() ->
                assertThat(topic.types(id)).containsExactly("DutyArmed", "DutyEvidenceFiled", "DutyCompleted"));
        assertThat(new Topic(Topics.ACCOUNTABILITY_TASK).types(id)).containsExactly("TaskOpened", "TaskClosed");
        assertThat(new Topic(Topics.ACCOUNTABILITY_DEADLINE).types(id)).containsExactly("DeadlineArmed", "DeadlineMet");
    }

    @Test
    void everyElementOfTheModelIsReached() throws Exception {
        Town town = world.town();
        world.owes(town, "walk", 1);
        world.owes(town, "gone", 1);
        String id = world.armed(town.duty("walk"));
        String gone = world.armed(town.duty("gone"));
        Set<String> reached = new HashSet<>();

        // Somebody else comes.
        world.mayors(
                town,
                DutyWorld.holder(town.mayor(), LocalDate.of(2020, 1, 1), time.today()),
                DutyWorld.holder("next-" + town.code(), time.today(), null));
        until(id, "holderName", "演示·next-" + town.code());
        DutyWorld.read(id).then().body("tenures.size()", equalTo(2));
        // What is filed is sent back.
        String mayor = "next-" + town.code();
        Response filed =
                DutyWorld.step(mayor, "leader", id, "filings", DutyWorld.evidence(mayor, "leader", time.today()));
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        Response back = DutyWorld.step(
                "lv-anweiban",
                "safety-office",
                id,
                "returns",
                Map.of("filingId", filed.path("filings[0].id"), "reason", "没有问题清单"));
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
        back.then().body("state", equalTo("OPEN")).body("filings[0].returned.reason", equalTo("没有问题清单"));
        // One falls away.
        world.nothingMore(town, "gone");
        until(gone, "state", "WITHDRAWN");
        reached.addAll(activities(gone));
        // The end passes.
        LocalDate end = Period.holding(cn.duban.contracts.registry.DutyCycle.QUARTER, time.today())
                .end();
        time.advance(Duration.ofDays(ChronoUnit.DAYS.between(time.today(), end) + 11));
        until(id, "state", "MISSED");
        // It is made up, and nobody sends it back.
        Response late =
                DutyWorld.step(mayor, "leader", id, "filings", DutyWorld.evidence(mayor, "leader", time.today()));
        assertThat(late.statusCode()).as(late.asString()).isEqualTo(200);
        late.then().body("state", equalTo("MADE_UP")).body("filings[1].late", equalTo(true));
        time.advance(Duration.ofDays(32));
        await().untilAsserted(() -> assertThat(activities(id)).contains("End_Archived"));
        reached.addAll(activities(id));

        assertThat(reached).containsAll(nodes());
        assertThat(new Topic(Topics.ACCOUNTABILITY_DUTY).types(id))
                .containsExactly(
                        "DutyArmed",
                        "DutyHandedOver",
                        "DutyEvidenceFiled",
                        "DutyCompleted",
                        "DutyEvidenceReturned",
                        "DutyMissed",
                        "DutyEvidenceFiled",
                        "DutyCompleted");
        assertThat(new Topic(Topics.ACCOUNTABILITY_DUTY).types(gone)).endsWith("DutyWithdrawn");
    }

    @Test
    void theNextPeriodsAreArmedAsTheyBeginAlsoThoseThatWereSleptThrough() {
        Town town = world.town();
        world.owes(town, "again", 1);
        world.armed(town.duty("again"));
        int before = world.all(town.duty("again")).size();

        time.advance(Duration.ofDays(190));

        await().untilAsserted(() -> assertThat(world.all(town.duty("again"))).hasSizeGreaterThanOrEqualTo(before + 2));
        until(world.all(town.duty("again")).get(1), "state", "MISSED");
        DutyWorld.as("lv-quzhang", "leader")
                .get("/duties?state=MISSED&divisionCode=" + town.code())
                .then()
                .statusCode(200)
                .body("items.name", hasItem("带队检查安全生产"));
    }

    @Test
    void eachOfSeveralHoldersOwesAndABodyOwesThroughItsHead() {
        Town town = world.town();
        world.mayors(
                town,
                DutyWorld.holder(town.mayor(), LocalDate.of(2020, 1, 1), null),
                DutyWorld.holder("second-" + town.code(), LocalDate.of(2020, 1, 1), null));
        world.put(List.of(
                DutyWorld.recurring(town.duty("each"), town.mayorPost(), null, 1, false),
                DutyWorld.recurring(town.duty("body"), null, town.government(), 1, false)));

        world.armed(town.duty("each"));

        assertThat(world.all(town.duty("each"))).hasSize(2);
        assertThat(world.all(town.duty("body"))).hasSize(1);
        DutyWorld.read(world.all(town.duty("body")).get(0)).then().body("postName", equalTo("镇长"));
    }

    @Test
    void theOverviewCountsByPlaceAndPost() {
        Town town = world.town();
        world.owes(town, "count", 1);
        String id = world.armed(town.duty("count"));
        DutyWorld.step(town.mayor(), "leader", id, "filings", DutyWorld.evidence(town.mayor(), "leader", time.today()));

        DutyWorld.as("lv-quzhang", "leader")
                .get("/duties/compliance?divisionCode=" + DutyWorld.DISTRICT)
                .then()
                .statusCode(200)
                .body("byDivision.code", hasItem(town.code()))
                .body("byDivision.find { it.code == '" + town.code() + "' }.compliance.done", equalTo(1))
                .body("byDivision.find { it.code == '" + town.code() + "' }.compliance.onTimeRate", equalTo(1.0f))
                .body("byPost.postId", hasItem(town.mayorPost()));
        DutyWorld.as("lv-quzhang", "leader")
                .get("/duties/compliance?cycle=QUARTER&period=9")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsMalformedOutOfOrderOrNotOnesOwnIsRefused() {
        Town town = world.town();
        world.owes(town, "bad", 1);
        String id = world.armed(town.duty("bad"));
        Town other = world.town();

        DutyWorld.step(town.mayor(), "leader", id, "filings", Map.of("kind", "MINUTES"))
                .then()
                .statusCode(400);
        DutyWorld.step(
                        town.mayor(),
                        "leader",
                        id,
                        "filings",
                        Map.of("kind", "MINUTES", "heldOn", time.today().toString(), "summary", "开会"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("evidenceIds"))
                .body("basis.document", equalTo("张发〔2020〕47号"));
        Map<String, Object> early =
                DutyWorld.evidence(town.mayor(), "leader", time.today().minusDays(100));
        DutyWorld.step(town.mayor(), "leader", id, "filings", early).then().statusCode(422);
        DutyWorld.step("lv-quzhang", "leader", id, "filings", early).then().statusCode(403);
        DutyWorld.as(town.mayor(), "leader")
                .header("Idempotency-Key", "no-version-" + id)
                .body(early)
                .post("/duties/" + id + "/filings")
                .then()
                .statusCode(428);
        DutyWorld.step(town.mayor(), "leader", id, "returns", Map.of("filingId", "x", "reason", "不行"))
                .then()
                .statusCode(403);
        DutyWorld.step("lv-anweiban", "safety-office", id, "returns", Map.of("filingId", "x", "reason", "不行"))
                .then()
                .statusCode(404);
        DutyWorld.as(other.mayor(), "leader").get("/duties/" + id).then().statusCode(404);
        DutyWorld.as(other.mayor(), "leader").get("/duties").then().body("items.id", not(hasItem(id)));
        DutyWorld.as("lv-jiwei", "discipline").get("/duties/" + id).then().statusCode(200);
        DutyWorld.as("lv-jiwei", "admin").get("/duties/" + id).then().statusCode(403);
        DutyWorld.as("lv-quzhang", "leader").get("/duties?state=NONE").then().statusCode(400);
    }

    private void until(String id, String field, String value) {
        await().untilAsserted(() -> DutyWorld.read(id).then().body(field, equalTo(value)));
    }

    private static List<String> activities(String id) {
        return DutyWorld.as("lv-quzhang", "leader")
                .get("/duties/" + id + "/process")
                .path("[0].activities.activityId");
    }

    private static Set<String> nodes() throws Exception {
        Path model = Path.of(System.getProperty("duban.repository.root"), "bpmn/accountability/RecurringDuty.bpmn");
        Set<String> ids = new TreeSet<>();
        Matcher matcher = NODE.matcher(Files.readString(model));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(10);
        return ids;
    }
}
