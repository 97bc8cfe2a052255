package cn.duban.incident.inquiry;

import static cn.duban.incident.fixture.People.JUZHANG;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.Inquiring;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clear problem with the clause, and nothing changed. */
@QuarkusTest
class InquiryBadInputTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aTeamBelowTheGradesLevelOrDelegatedWithCasualtiesIsRefused() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        refused(incident, JUZHANG, "inquiry", Map.of("deviation", "NONE", "level", "CITY"), "inquiry-level", "第十九条");
        refused(
                incident,
                JUZHANG,
                "inquiry",
                Map.of("deviation", "RAISED", "level", "TOWN", "reason", "x"),
                "inquiry-level",
                "第二十条");
        refused(
                incident,
                JUZHANG,
                "inquiry",
                Map.of("deviation", "DELEGATED", "reason", "轻微"),
                "inquiry-level",
                "第十九条");
        refused(incident, JUZHANG, "inquiry", Map.of("deviation", "PLACE_OF_OCCURRENCE"), "inquiry-level", "第二十一条");
        Map<String, Object> raised = Map.of("deviation", "RAISED", "level", "CITY", "reason", "影响大");
        assertThat(incident.step(JUZHANG, "inquiry", raised).statusCode())
                .as("only the city raises it to the city")
                .isEqualTo(403);
        assertThat(incident.<String>see("state")).isEqualTo("REPORTING");
    }

    @Test
    void aReportBeforeTheDeclarationsIsRefused() {
        Api.Case incident =
                Api.file(QIYE, Api.report(time.now())).done(JUZHANG, "inquiry", Map.of("deviation", "NONE"));
        incident.done(QUZHIBAN, "inquiry/members", Map.of("name", "组长", "unit", "应急局", "role", "LEADER"));

        refused(incident, QUZHIBAN, "inquiry/reports", report(), "report-not-ready", "第二十三条");
        Inquiring.declared(incident, QUZHIBAN, "组长", true);
        refused(incident, QUZHIBAN, "inquiry/reports", report(), "report-not-ready", "第二十三条");
        assertThat(incident.<Object>see("inquiry.report")).isNull();
    }

    @Test
    void anExtensionBeyondItsCapIsRefusedAndTheApplicantDoesNotDecide() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        Map<String, Object> beyond = Map.of("until", time.now().plusDays(122).toString(), "reason", "案情复杂");

        Response answer = incident.step(QUZHIBAN, "inquiry/extensions", beyond);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("basis.clause")).contains("第二十九条");
        assertThat(incident.<List<Object>>see("inquiry.extensions")).isEmpty();
        Map<String, Object> within = Map.of("until", time.now().plusDays(80).toString(), "reason", "案情复杂");
        incident.done(LINGDAO, "inquiry/extensions", within);
        String asked = incident.see("inquiry.extensions[0].id");
        Map<String, Object> granted = Map.of("granted", true);
        refused(
                incident,
                LINGDAO,
                "inquiry/extensions/" + asked + "/decisions",
                granted,
                "requester-is-decider",
                "不得为同一人");
    }

    @Test
    void theReplyOfAnOrdinaryIncidentCannotBeExtended() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        Inquiring.reported(incident, due());

        Response answer = incident.step(
                QUZHIBAN,
                "inquiry/extensions",
                Map.of("until", time.now().plusDays(20).toString(), "reason", "忙"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("basis.clause")).contains("第三十二条");
    }

    @Test
    void closingWithASetMissingNamesEachWithItsClause() {
        Api.Case incident = closing();

        Response answer = incident.step(LINGDAO, "closure/archivings", Map.of());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("type")).endsWith("four-no-pass");
        assertThat(answer.<List<String>>path("errors.field"))
                .contains(
                        "sets.CAUSE_FOUND",
                        "sets.PERSONS_DEALT_WITH",
                        "sets.MEASURES_CARRIED_OUT",
                        "sets.PEOPLE_EDUCATED");
        assertThat(answer.<List<String>>path("errors.message"))
                .anyMatch(message -> message.contains("改造除尘系统") && message.contains("第三十三条"))
                .anyMatch(message -> message.contains("尚未提交佐证材料") && message.contains("第三十条"));
        assertThat(incident.<String>see("state")).isEqualTo("CLOSURE");
    }

    @Test
    void aSignatureByTheDoerOrTheFilerIsRefused() {
        Api.Case incident = closing();
        String item = incident.see("closure.items.find { it.set == 'PERSONS_DEALT_WITH' }.id");
        incident.done(JUZHANG, "closure/items/" + item + "/completions", Map.of("result", "已处罚"));
        Inquiring.filed(incident, "PERSONS_DEALT_WITH");
        Map<String, Object> opinion = Map.of("opinion", "属实");

        refused(incident, JUZHANG, "closure/sets/PERSONS_DEALT_WITH/signatures", opinion, "doer-signs", "不得为同一人");
        incident.done(JUZHANG, "closure/sets/CAUSE_FOUND/filings", Map.of("summary", "调查报告"));
        refused(incident, JUZHANG, "closure/sets/CAUSE_FOUND/signatures", opinion, "doer-signs", "不得为同一人");
        assertThat(incident.<List<Object>>see("closure.sets.signedAt")).containsOnlyNulls();
    }

    @Test
    void aSetWithAnOpenItemIsNotFiledAndAnothersItemIsNotDone() {
        Api.Case incident = closing();

        refused(
                incident,
                QUZHIBAN,
                "closure/sets/MEASURES_CARRIED_OUT/filings",
                Map.of("summary", "材料"),
                "set-not-done",
                "第三十三条");
        String item = incident.see("closure.items.find { it.set == 'MEASURES_CARRIED_OUT' }.id");
        assertThat(incident.step(QUZHIBAN, "closure/items/" + item + "/completions", Map.of("result", "代办"))
                        .statusCode())
                .isEqualTo(403);
        Map<String, Object> unknown = Inquiring.item("PEOPLE_EDUCATED", "培训", "nobody", due());
        assertThat(incident.step(JUZHANG, "closure/items", unknown).statusCode())
                .isEqualTo(422);
        Map<String, Object> past = Inquiring.item(
                "PEOPLE_EDUCATED", "培训", "ent-1", time.now().minusDays(2).toString());
        refused(incident, JUZHANG, "closure/items", past, "item-due", "第八十六条");
    }

    @Test
    void aPlateIsNotLiftedBeforeTheReply() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        incident.done(SHIANWEIBAN, "inquiry/plates", Map.of("number", "督1号", "demands", "办结"));

        refused(incident, SHIANWEIBAN_B, "inquiry/plates/liftings", Map.of("reason", "提前"), "plate-not-done", "督办");
    }

    private Api.Case closing() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        return Inquiring.replied(Inquiring.reported(incident, due()));
    }

    private Map<String, Object> report() {
        return Inquiring.report(due());
    }

    private String due() {
        return time.now().plusDays(30).toString();
    }

    private static void refused(
            Api.Case incident, People person, String step, Map<String, Object> body, String type, String clause) {
        Response answer = incident.step(person, step, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("type")).endsWith(type);
        assertThat(answer.<String>path("title")).matches(".*\\p{IsHan}.*");
        assertThat(answer.<String>path("basis.clause")).contains(clause);
    }
}
