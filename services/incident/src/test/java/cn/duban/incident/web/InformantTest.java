package cn.duban.incident.web;

import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.CUNZHANG;
import static cn.duban.incident.fixture.People.GONGAN;
import static cn.duban.incident.fixture.People.GUANLIYUAN;
import static cn.duban.incident.fixture.People.JIWEI;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QIYEFUZE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadWalk;
import cn.duban.embedded.barrage.Service;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.PaperText;
import cn.duban.fixtures.Tables;
import cn.duban.incident.document.DocumentKind;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an informant said stands nowhere but before those who handle it: every address of the service is read for it. */
@QuarkusTest
class InformantTest {
    private static final String NAME = "举报人丁戊己";
    private static final String WORDS = "伤者被悄悄转院的原话";
    private static final String WHERE = "北门里侧车间";
    private static final List<String> MARKS = List.of(NAME, WORDS, WHERE);

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void nobodyButTheHandlersReadsWhatAnInformantSaid() {
        Api.Case told = tipOff();
        for (People outsider : List.of(QIYE, QIYEFUZE, QIYE2, CUNZHANG, GONGAN, JIWEI, LINGDAO, GUANLIYUAN, YUANFANG)) {
            assertThat(found(outsider, told)).as(outsider.toString()).isEmpty();
        }
        for (People handler : List.of(QUZHIBAN, ANWEIBAN)) {
            assertThat(Api.as(handler).get("/incidents/" + told.id()).asString())
                    .as(handler.toString())
                    .contains(NAME, WORDS, WHERE);
        }
        assertThat(Tables.holding(sql, List.of(WORDS, WHERE), "incident_informant", "idempotency_key"))
                .isEmpty();
    }

    @Test
    void whoeverTellsInConfidenceIsKeptFromWhomItIsAbout() {
        for (People teller : List.of(CUNZHANG, JIWEI, QIYE2)) {
            Api.Case told = tipOff(teller);
            assertThat(told.<String>see("channel")).as(teller.toString()).isEqualTo("TIP_OFF");
            for (People reported : List.of(QIYE, QIYEFUZE)) {
                assertThat(found(reported, told))
                        .as(teller + " before " + reported)
                        .isEmpty();
            }
            assertThat(Api.as(teller).get("/incidents/" + told.id()).statusCode())
                    .as(teller.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void theEnterpriseLearnsNeitherOfTheTipOffNorOfTheSuspicionBeforeItIsTold() {
        Api.Case told = tipOff();
        assertThat(Api.as(QIYE).get("/incidents/" + told.id()).statusCode()).isEqualTo(404);
        assertThat(Api.as(QIYE).get("/incidents?size=100").<List<String>>path("items.id"))
                .doesNotContain(told.id());
        assertThat(told.<List<String>>see("faults.kind")).containsExactly("CONCEALED");
        assertThat(sql.query(
                        "select key from task where subject_id = ? and organisation = 'ent-1'",
                        row -> row.getString(1),
                        told.id()))
                .isEmpty();
    }

    @Test
    void aSuspicionAboutItsOwnReportIsNotShownToTheEnterpriseAndNamesOfOfficialsNeither() {
        Api.Case own = Api.file(QIYE, Api.report(time.now()));
        own.received(QUZHIBAN, "DISTRICT")
                .done(ANWEIBAN, "faults", Map.of("kind", "FALSE", "detail", "人数与" + NAME + "所说不符"));
        assertThat(own.<List<String>>see("faults.kind")).containsExactly("FALSE");
        var seen = Api.as(QIYE).get("/incidents/" + own.id());
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.<List<Object>>path("faults")).isEmpty();
        assertThat(seen.asString())
                .contains("\"username\":\"qiye\"")
                .doesNotContain("quzhiban")
                .doesNotContain(NAME);
        assertThat(seen.<List<String>>path("relay.receivedBy.organisationName")).contains("区应急局");
    }

    private Api.Case tipOff() {
        return tipOff(QUZHIBAN);
    }

    private Api.Case tipOff(People teller) {
        Map<String, Object> body = Api.report(time.now(), "tipOff", true);
        body.put("what", NAME + "：" + WORDS);
        body.put("place", WHERE);
        return Api.file(teller, body);
    }

    /** Addresses at which the reader finds one of the marks. */
    private List<String> found(People reader, Api.Case told) {
        String clock = sql.first(
                        "select id::text from deadline where subject_id = ? limit 1",
                        row -> row.getString(1),
                        told.id())
                .orElseThrow();
        return new ReadWalk(Service.on(RestAssured.port))
                .pdf(PaperText::pdf)
                .at("incidents", told.id())
                .at("evidence", "none")
                .at(
                        "documents",
                        Arrays.stream(DocumentKind.values()).map(Enum::name).toArray(String[]::new))
                .at("clock-questions", clock)
                .with("subject", told.id(), clock)
                .with("version", "SCREEN")
                .with("q", "转院", NAME, "木业")
                .with("state", "REPORTING")
                .with("grade", "GENERAL")
                .with("kind", "WORK")
                .with("divisionCode", "370405")
                .with("division", "370405")
                .with("from", "2020-01-01")
                .with("to", "2030-01-01")
                .with("late", "true", "false")
                .with("sort", "RECEIVED", "OCCURRED", "DUE", "NUMBER")
                .with("statement", "1")
                .with("year", "2026")
                .with("period")
                .with("by")
                .with("unit")
                .with("seq")
                .with("hash")
                .without("/dead-letters", "/q/")
                .finds(Caller.bearing(reader.name(), reader.bearer()), MARKS);
    }
}
