package cn.duban.accountability.web;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.GUANLIYUAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.QIYE;
import static cn.duban.accountability.fixture.People.QIYE2;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static cn.duban.accountability.fixture.People.SHIANWEIBAN;
import static cn.duban.accountability.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.duty.DutyTowns;
import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one may not see is nowhere: not in the audit, not among the standings. */
@QuarkusTest
class VisibilityTest {
    private static final List<People> READERS_OF_THE_AUDIT = List.of(ANWEIBAN, JIWEI, SHIANWEIBAN, YUANFANG);

    @Inject
    SmallRegistry registry;

    @Inject
    DutyTowns towns;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theAuditOfACaseIsReadExactlyByThoseWhoMayOpenTheCase() {
        Api.Matter aboutTheOffice =
                Handling.opened(JIWEI, "BODY", "tez-anweiban", time.now().minusDays(1));
        assertThat(aboutTheOffice.read(ANWEIBAN).statusCode())
                .as("conflict of interest")
                .isEqualTo(404);
        assertThat(aboutTheOffice.read(YUANFANG).statusCode())
                .as("another territory")
                .isEqualTo(404);
        sameAsDetail(aboutTheOffice.path());
    }

    @Test
    void theAuditOfADutyIsReadExactlyByThoseWhoMayOpenTheDuty() {
        DutyTowns.Place town = towns.withDuty("audit");
        String path = "/duties/" + town.dutyId();
        assertThat(Api.as(YUANFANG).get(path).statusCode()).isEqualTo(404);
        assertThat(acts(YUANFANG, path)).isZero();
        assertThat(DutyTowns.as(town.clerk(), "safety-office")
                        .queryParam("subject", town.dutyId())
                        .get("/audit")
                        .<Integer>path("total"))
                .isPositive();
    }

    @Test
    void theAdministratorReadsThatActsHappenedAndNotWhatTheySay() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        Response audit = audit(GUANLIYUAN, one.path());
        assertThat(audit.<Integer>path("total")).isPositive();
        assertThat(audit.<List<String>>path("items.action")).contains("CaseOpened");
        assertThat(audit.<List<Boolean>>path("items.withheld")).containsOnly(true);
        assertThat(audit.asString()).doesNotContain("拒不配合").doesNotContain("演示木业");
        assertThat(audit(ANWEIBAN, one.path()).asString()).contains("演示木业");
    }

    @Test
    void aVetoOnAPersonIsKnownToWhoMaySeeItAndOneOnABodyToOfficials() {
        String post = "post-" + UUID.randomUUID();
        String body = "body-" + UUID.randomUUID();
        Api.Matter one =
                Handling.opened(JIWEI, "BODY", "zsz-zhengfu", time.now().minusDays(1));
        veto(one, post, "zhenzhang");
        veto(one, body, null);
        assertThat(standings(QIYE, post)).isEmpty();
        assertThat(standings(QIYEFUZE, post)).isEmpty();
        assertThat(standings(YUANFANG, post)).isEmpty();
        assertThat(standings(JIWEI, post)).hasSize(1);
        assertThat(standings(People.ZHENZHANG, post)).as("the person").hasSize(1);
        assertThat(standings(QIYE, body)).isEmpty();
        assertThat(standings(People.QUZHIBAN, body)).hasSize(1);
    }

    @Test
    void thePublicReadsFactsAndTheWordingSomebodySignedUntilItIsWithdrawn() {
        Api.Matter one = Handling.inForce(time.now(), "PENALTY");
        String number = "台应急罚〔2026〕" + UUID.randomUUID();
        Handling.carriedOut(one, "PENALTY", Map.of("document", number));
        assertThat(published(number)).contains("演示木业").doesNotContain("依法处理").doesNotContain("拒不配合");

        Response list = Api.as(ANWEIBAN).queryParam("q", number).get("/publications");
        String path = "/publications/" + list.path("items[0].id");
        assertThat(Api.as(YUANFANG).queryParam("q", number).get("/publications").<Integer>path("total"))
                .isZero();
        assertThat(Api.post(YUANFANG, path + "/wordings", Map.of("title", "x")).statusCode())
                .isEqualTo(404);
        Response worded = Api.post(ANWEIBAN, path + "/wordings", Map.of("title", "对演示木业的处罚公示", "summary", "未整改被罚款"));
        assertThat(worded.<String>path("wording.by.username")).isEqualTo("anweiban");
        assertThat(published(number)).contains("对演示木业的处罚公示", "未整改被罚款").doesNotContain("anweiban");

        assertThat(Api.post(ANWEIBAN, path + "/retractions", Map.of()).statusCode())
                .isIn(400, 422);
        Api.post(ANWEIBAN, path + "/retractions", Map.of("reason", "文书有误"))
                .then()
                .statusCode(200);
        assertThat(published(number)).contains("已撤回").doesNotContain("演示木业").doesNotContain("未整改被罚款");
        assertThat(Api.post(ANWEIBAN, path + "/wordings", Map.of("title", "x")).statusCode())
                .isEqualTo(409);
        Response audit = audit(ANWEIBAN, path);
        assertThat(audit.<List<String>>path("items.action"))
                .containsExactly("PublicWordingSigned", "PublicEntryRetracted");
        assertThat(audit.asString()).contains("未整改被罚款", "文书有误");
    }

    private static String published(String number) {
        return Api.as(QIYE2).queryParam("q", number).get("/public/penalties").asString();
    }

    private void sameAsDetail(String path) {
        for (People reader : READERS_OF_THE_AUDIT) {
            boolean opens = Api.as(reader).get(path).statusCode() == 200;
            assertThat(acts(reader, path) > 0).as(reader + " " + path).isEqualTo(opens);
        }
    }

    private static int acts(People reader, String path) {
        return audit(reader, path).path("total");
    }

    private static Response audit(People reader, String path) {
        Response answer = Api.as(reader)
                .queryParam("subject", path.substring(path.lastIndexOf('/') + 1))
                .queryParam("size", 100)
                .get("/audit");
        answer.then().statusCode(200);
        return answer;
    }

    private static List<Object> standings(People reader, String subject) {
        return Api.as(reader).get("/standings/" + subject).path("$");
    }

    private void veto(Api.Matter one, String subject, @Nullable String holder) {
        String id = UUID.randomUUID().toString();
        sql.update(
                "insert into listing (id, number, title, kind, state, log, case_id, handler_id, subject_key, subject_id,"
                        + " subject_name, subject_organisation, subject_holder, year, from_day, until_day, conflicted_bodies,"
                        + " division_code, division_name, division_path, stepped_at, version)"
                        + " values (?, ?, '一票否决', 'VETO', 'IN_FORCE', '{}'::jsonb, ?, 'tez-anweiban', ?, ?, 'x', 'zsz-zhengfu',"
                        + " ?, 2026, '2026-01-01', '2026-12-31', '{}', '370405', '台儿庄区', '/370000/370400/370405/', now(), 0)",
                id,
                "FJ-" + id,
                one.path().substring("/cases/".length()),
                "K:" + subject,
                subject,
                holder);
    }
}
