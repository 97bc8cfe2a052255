package cn.duban.accountability.web;

import static cn.duban.accountability.fixture.Handling.ENTERPRISE;
import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.JUZHANG;
import static cn.duban.accountability.fixture.People.LINGDAO;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static cn.duban.accountability.fixture.People.SHIANWEIBAN;
import static cn.duban.accountability.fixture.People.SHILINGDAO;
import static cn.duban.accountability.fixture.People.YUANFANG;
import static cn.duban.accountability.fixture.People.ZHENZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps out of order, doer = decider, deciding unheard: a clear problem with its basis. */
@QuarkusTest
class BadInputTest {
    private static final Map<String, Object> DISMISSED =
            Map.of("number", "台安决〔2026〕2号", "reasons", "不予追究", "dismissed", true, "considered", "采纳");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        Response unheard = one.step(LINGDAO, "decisions", DISMISSED);
        refused(unheard, 409, "state-forbids-step");
        assertThat(unheard.<String>path("basis.clause")).isEqualTo("第六十二条");
        refused(one.step(ANWEIBAN, "notices", Map.of("number", "1", "content", "告知")), 409, "state-forbids-step");
        refused(one.step(ANWEIBAN, "closings", Map.of("summary", "完")), 409, "state-forbids-step");
        refused(one.stepAt(ANWEIBAN, "dismissals", Map.of("reason", "x"), "\"99\""), 409, "stale-version");
        refused(
                one.step(ANWEIBAN, "investigations", Map.of("findings", "清楚", "proposals", List.of())),
                422,
                "no-proposal");

        Handling.investigated(one, ENTERPRISE, "WARNING_NOTICE");
        refused(one.step(LINGDAO, "decisions", DISMISSED), 409, "state-forbids-step");
        Handling.noticed(one);
        refused(one.step(LINGDAO, "decisions", DISMISSED), 409, "state-forbids-step");
        Handling.answered(one);
        // 409 above: nothing is decided before the subject was heard; 422 below: nor what it was never told of.
        refused(
                one.step(
                        LINGDAO,
                        "decisions",
                        Map.of(
                                "number", "1",
                                "reasons", "重处",
                                "considered", "不采纳",
                                "measures", List.of(Handling.measure(ENTERPRISE, "PENALTY")))),
                422,
                "measure-not-told");
        refused(
                one.step(
                        LINGDAO,
                        "decisions",
                        Map.of(
                                "number", "1",
                                "reasons", "处理",
                                "measures", List.of(Handling.measure(ENTERPRISE, "WARNING_NOTICE")))),
                422,
                "defence-not-considered");
        one.done(LINGDAO, "decisions", DISMISSED);
    }

    @Test
    void whoInvestigatedDoesNotDecideAndWhoDecidedDoesNotReview() {
        Api.Matter one =
                Handling.decided(time.now(), "WARNING_NOTICE").done(QIYEFUZE, "appeals", Map.of("grounds", "过重"));
        Response own = one.step(LINGDAO, "reviews", Map.of("revoked", false, "reasons", "维持"));
        refused(own, 403, "same-person");
        assertThat(own.<String>path("basis.clause")).isNotBlank();
        one.done(JIWEI, "reviews", Map.of("revoked", true, "reasons", "撤销"));
    }

    @Test
    void aCaseIsDecidedAtTheLevelOfTheBodyThatHandlesIt() {
        Api.Matter one = Handling.answered(Handling.noticed(Handling.investigated(
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1)),
                ENTERPRISE,
                "WARNING_NOTICE")));

        // The enterprise lies in the mayor's town, but its case is the district's; the city may only hand it over.
        refused(one.step(ZHENZHANG, "decisions", DISMISSED), 403, "not-your-step");
        refused(one.step(SHILINGDAO, "decisions", DISMISSED), 403, "not-your-step");
        refused(
                one.step(ZHENZHANG, "reassignments", Map.of("organisationId", "zz-anweiban", "reason", "提级")),
                403,
                "not-your-step");
        for (String body : List.of("other-anweiban", "tez-gonganju")) {
            refused(
                    one.step(SHILINGDAO, "reassignments", Map.of("organisationId", body, "reason", "移交")),
                    422,
                    "unknown-organisation");
        }
        one.done(SHILINGDAO, "reassignments", Map.of("organisationId", "zz-anweiban", "reason", "提级办理"));
        refused(one.step(LINGDAO, "decisions", DISMISSED), 403, "not-your-step");
        one.done(SHILINGDAO, "decisions", DISMISSED);
    }

    @Test
    void aCaseAgainstThoseAboveIsNotOpenedWhereNobodyCouldOpenIt() {
        for (String above : List.of("zz-zhengfu", "zz-yingjiju")) {
            refused(
                    Api.post(
                            ANWEIBAN,
                            "/cases",
                            Map.of(
                                    "subjectKind",
                                    "BODY",
                                    "subjectId",
                                    above,
                                    "text",
                                    "未督促",
                                    "occurredAt",
                                    time.now().minusDays(1).toString())),
                    403,
                    "beyond-territory");
        }
        Api.Matter own =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        refused(
                own.step(
                        ANWEIBAN,
                        "subjects",
                        Map.of(
                                "subjectKind", "BODY",
                                "subjectId", "zz-yingjiju",
                                "occurredAt", time.now().minusDays(1).toString())),
                403,
                "beyond-territory");
    }

    @Test
    void nobodyIsCalledInFromElsewhereOrFromAbove() {
        refused(summoned(YUANFANG, "ENTERPRISE", "ent-1"), 403, "beyond-territory");
        refused(summoned(ANWEIBAN, "BODY", "zz-yingjiju"), 403, "beyond-territory");
        refused(summoned(JUZHANG, "BODY", "tez-gonganju"), 403, "beyond-level");
        refused(summoned(JUZHANG, "BODY", "tez-zhengfu"), 403, "beyond-level");
        refused(summoned(SHIANWEIBAN, "BODY", "zz-zhengfu"), 403, "conflict-of-interest");
        summoned(JUZHANG, "ENTERPRISE", "ent-1").then().statusCode(201);
        summoned(ANWEIBAN, "BODY", "tez-gonganju").then().statusCode(201);
        summoned(SHIANWEIBAN, "BODY", "tez-zhengfu").then().statusCode(201);
    }

    @Test
    void anInterviewThatWasRefusedTakesNoNumber() {
        long before = numbered(summoned(JUZHANG, "ENTERPRISE", "ent-1"));
        refused(summoned(YUANFANG, "ENTERPRISE", "ent-1"), 403, "beyond-territory");
        assertThat(numbered(summoned(JUZHANG, "ENTERPRISE", "ent-1"))).isEqualTo(before + 1);
    }

    private static long numbered(Response summoned) {
        summoned.then().statusCode(201);
        String number = summoned.path("number");
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "10000", "-1", "2147483647", "99999999999"})
    void aHolidayNoticeOfAYearThatIsNoneMovesNothing(String year) {
        Map<String, Object> notice = Map.of(
                "document", "国办发明电〔2026〕7号", "issuedOn", "2026-11-04", "holidays", List.of(), "workdays", List.of());
        Response shown = Api.as(ANWEIBAN).body(notice).post("/clock-desk/notices/{year}/preview", year);
        assertThat(shown.statusCode()).as(shown.asString()).isIn(400, 422);
        assertThat(shown.<List<String>>path("errors.field")).containsExactly("year");
    }

    private Response summoned(People by, String kind, String id) {
        return Api.post(
                by,
                "/interviews",
                Map.of(
                        "subjectKind",
                        kind,
                        "subjectId",
                        id,
                        "reason",
                        "隐患久拖不改",
                        "number",
                        "约〔2026〕" + UUID.randomUUID() + "号",
                        "appointedAt",
                        time.now().plusDays(3).toString(),
                        "place",
                        "会议室"));
    }

    @Test
    void aMeasureMustFitItsSubject() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        for (String kind : List.of("VETO", "DISCIPLINARY_PROPOSAL")) {
            Map<String, Object> body =
                    Map.of("findings", "清楚", "proposals", List.of(Handling.measure(ENTERPRISE, kind)));
            refused(one.step(ANWEIBAN, "investigations", body), 422, "measure-does-not-fit");
        }
        one.done(ANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
    }

    @Test
    void earlyRemovalIsNotAskedForWithinTwelveMonths() {
        Api.Matter one = Handling.inForce(time.now(), "DISCREDIT_LISTING");
        Handling.carriedOut(one, "DISCREDIT_LISTING", Map.of("document", "台安失〔2026〕8号"));
        Api.Matter listing = new Api.Matter("/listings/" + one.see("measures[0].effectId"));
        refused(listing.step(QIYEFUZE, "removal-requests", Map.of("grounds", "已整改")), 422, "removal-too-early");
        refused(listing.step(LINGDAO, "restorations", Map.of("reason", "欺骗")), 409, "state-forbids-step");
        listing.done(LINGDAO, "liftings", Map.of("reason", "依据撤销"));
        assertThat(listing.<String>see("state")).isEqualTo("REMOVED");
    }

    @Test
    void nonsenseIs400() {
        Api.post(ANWEIBAN, "/cases", Map.of()).then().statusCode(400);
        Api.as(ANWEIBAN).get("/cases?stage=NOPE").then().statusCode(400);
        Api.as(ANWEIBAN).get("/cases?size=1000").then().statusCode(400);
        Api.as(ANWEIBAN).get("/public/plates?size=0").then().statusCode(400);
        Map<String, Object> future =
                Handling.fact("ENTERPRISE", "ent-1", time.now().plusDays(1));
        refused(Api.post(ANWEIBAN, "/cases", future), 422, "fact-in-future");
        Map<String, Object> nobody = Handling.fact("ENTERPRISE", "nobody", time.now());
        refused(Api.post(ANWEIBAN, "/cases", nobody), 422, "unknown-subject");
    }

    private static void refused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(type);
    }
}
