package cn.duban.accountability.dossier;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.duban.accountability.duty.DutyTowns;
import cn.duban.contracts.Basis;
import cn.duban.contracts.Topics;
import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.hazard.HazardReported;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.fixtures.DemoTime;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier holds what was told and audited, by body and post, and comes out the same again later. */
@QuarkusTest
class DossierTest {
    @Inject
    DutyTowns towns;

    @Inject
    OneCase cases;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    DemoTime time;

    private DutyTowns.Place town;
    private String hazard;
    private String caseId;
    private OffsetDateTime now;

    @BeforeEach
    void aHazardWhoseClockWasMissed() {
        town = towns.withDuty("dossier");
        hazard = UUID.randomUUID().toString();
        caseId = UUID.randomUUID().toString();
        now = time.now().withNano(0);
        towns.put(List.of(new DutyChanged(
                "list-" + town.code(),
                DutyChanged.Kind.DUTY,
                town.government(),
                null,
                List.of("sector.wood"),
                DutyRole.TERRITORIAL,
                List.of(),
                null,
                null,
                null,
                "负责辖区木材加工企业安全生产属地监管",
                new Basis("张发〔2020〕47号", "四"),
                LocalDate.of(2020, 1, 1),
                null,
                true,
                1,
                false)));
        tell(Topics.HAZARD, new HazardReported(snapshot(), town.clerk(), now.minusDays(3)));
        tell(Topics.HAZARD_DEADLINE, new DeadlineArmed(deadline(DeadlineState.ARMED, null, 1), now.minusDays(3)));
        tell(
                Topics.HAZARD_DEADLINE,
                new DeadlineMissed(deadline(DeadlineState.MISSED, now.minusDays(1), 2), now, "ACCOUNTABILITY_CASE"));
        await().until(() -> kept() == 3);
        cases.add(new DossierCase(
                caseId,
                "WZ-410305-1-" + town.code(),
                "整改指令逾期",
                now.minusDays(3),
                List.of(new DossierCase.Party(town.government(), town.mayorPost())),
                Set.of(hazard, town.dutyId())));
    }

    @Test
    void setsWhatWasDoneAgainstDutiesAndClocksByBodyAndPost() {
        Response laid = compile("lv-jiwei", "discipline");

        assertThat(laid.statusCode()).as(laid.asString()).isEqualTo(201);
        String body = "parties.find { it.organisationId == '" + town.government() + "' && it.postId == null }";
        laid.then()
                .body("subjects.number", hasItem("YH-" + town.code()))
                .body("parties[0].postName", equalTo("镇长"))
                .body("parties[0].holders.name", hasItem("演示·" + town.mayor()))
                .body("parties[0].recurring.state", hasItem("待履职"))
                .body(body + ".clocks[0].outcome", equalTo("MISSED"))
                .body(body + ".missed", equalTo(1))
                .body(body + ".duties.summary", hasItem("负责辖区木材加工企业安全生产属地监管"))
                .body(body + ".acts.what", hasItem("上报隐患"))
                .body("timeline.what", hasItems("上报隐患", "超过时限", "布置履职事项"));
    }

    @Test
    void anActIsToldInWordsNotInCodes() {
        compile("lv-jiwei", "discipline")
                .then()
                .body(
                        "timeline.detail.flatten().findAll { it.contains('matterCode') || it.contains('REPORTED') }.size()",
                        equalTo(0));
    }

    @Test
    void thePaperBearsItsHashAndComesOutTheSameAlsoWhenMoreHappened() throws Exception {
        String id = compile("lv-jiwei", "discipline").path("id");
        String sha256 = as("lv-jiwei", "discipline").get("/dossiers/" + id).path("pdfSha256");
        tell(Topics.HAZARD, new HazardReported(snapshot(), town.mayor(), now));
        await().until(() -> kept() == 4);

        byte[] paper =
                as(town.mayor(), "leader").get("/dossiers/" + id + ".pdf").asByteArray();

        // For a person to look at.
        Files.write(Path.of("target/dossier.pdf"), paper);
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper)))
                .isEqualTo(sha256);
        as("lv-jiwei", "discipline")
                .get("/dossiers/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("contentMatches", equalTo(true))
                .body("entriesMatch", equalTo(true))
                .body("pdfMatches", equalTo(true));
        int before = as("lv-jiwei", "discipline").get("/dossiers/" + id).path("entries");
        int after = compile("lv-jiwei", "discipline").path("entries");
        assertThat(after).isGreaterThan(before);
        as("lv-jiwei", "discipline")
                .get("/cases/" + caseId + "/dossiers")
                .then()
                .body(
                        "number",
                        hasItems("WZ-410305-1-" + town.code() + "-ZJ01", "WZ-410305-1-" + town.code() + "-ZJ02"));
    }

    @Test
    void whoDoesNotSeeTheCaseSeesNoDossierAndNobodyChangesOne() {
        String id = compile("lv-anweiban", "safety-office").path("id");

        compile(town.mayor(), "leader").then().statusCode(403);
        as(town.mayor(), "leader").get("/dossiers/" + id).then().statusCode(200);
        as(town.clerk(), "supervisor").get("/dossiers/" + id).then().statusCode(403);
        as(town.clerk(), "supervisor-head").get("/dossiers/" + id).then().statusCode(404);
        as(town.clerk(), "supervisor-head")
                .get("/dossiers/" + id + ".pdf")
                .then()
                .statusCode(404);
        as("lv-jiwei", "admin").get("/dossiers/" + id).then().statusCode(403);
        as("lv-jiwei", "discipline").get("/dossiers/none").then().statusCode(404);
        assertThatThrownBy(() -> sql.update("update dossier set content = '{}' where id = ?", id))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql.update("delete from dossier_journal where subject_id = ?", hazard))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aCaseOpenedAgainstAPostIsCompiledForWhoHandlesItAndNotForTheSubject() {
        Response opened = as("lv-jiwei", "discipline")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "subjectKind",
                        "POST",
                        "subjectId",
                        town.mayorPost(),
                        "text",
                        "未按要求组织整改",
                        "occurredAt",
                        now.minusDays(2).toString()))
                .post("/cases");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        caseId = opened.path("id");

        Response laid = compile("lv-jiwei", "discipline");

        assertThat(laid.statusCode()).as(laid.asString()).isEqualTo(201);
        laid.then()
                .body("parties[0].postId", equalTo(town.mayorPost()))
                .body("parties[0].holders.name", hasItem("演示·" + town.mayor()))
                .body("parties[0].recurring.name", hasItem("带队检查安全生产"))
                .body("timeline.what", hasItem("立案登记"));
        String id = laid.path("id");
        as(town.mayor(), "leader").get("/dossiers/" + id).then().statusCode(404);
        as("lv-jiwei", "discipline")
                .get("/dossiers/" + id + "/verification")
                .then()
                .body("entriesMatch", equalTo(true))
                .body("pdfMatches", equalTo(true));
    }

    private Response compile(String username, String role) {
        return as(username, role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/cases/" + caseId + "/dossiers");
    }

    private static io.restassured.specification.RequestSpecification as(String username, String role) {
        return DutyTowns.as(username, role);
    }

    private long kept() {
        return sql.query("select count(*) from dossier_journal where subject_id = ?", row -> row.getLong(1), hazard)
                .get(0);
    }

    private void tell(String topic, Object event) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        topic, hazard, event.getClass().getSimpleName(), EventJson.write(event), Map.of()));
    }

    private HazardSnapshot snapshot() {
        return new HazardSnapshot(
                hazard,
                "YH-" + town.code(),
                HazardState.REPORTED,
                null,
                HazardSource.values()[0],
                "除尘系统积尘",
                "sector.wood",
                "木材加工",
                null,
                null,
                town.code(),
                "演示镇",
                town.path(),
                town.government(),
                List.of(town.government()),
                List.of(town.mayorPost()),
                town.clerk(),
                now.minusDays(3),
                now.minusDays(3),
                null,
                1);
    }

    private DeadlineSnapshot deadline(DeadlineState state, @Nullable OffsetDateTime missedAt, long version) {
        return new DeadlineSnapshot(
                "dl-" + hazard,
                "hazard",
                hazard,
                "YH-" + town.code(),
                "除尘系统积尘",
                "hazard.order.issue",
                "下达整改指令",
                new Basis("本地时限规则", "整改指令"),
                false,
                state,
                town.government(),
                null,
                List.of(town.mayorPost()),
                town.path(),
                now.minusDays(3),
                now.minusDays(3),
                now.minusDays(1),
                now.minusDays(1),
                missedAt,
                null,
                version,
                false,
                null);
    }
}
