package cn.duban.incident.web;

import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.ZHENZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clear problem with the clause, and nothing changed. */
@QuarkusTest
class BadInputTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    DataSource data;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void knownBeforeOccurredSentBeforeKnownAndTheFutureAreRefused() {
        OffsetDateTime now = time.now();
        refused(Api.report(now, "knownAt", now.minusMinutes(40).toString()), "knownAt");
        refused(Api.report(now, "sentAt", now.minusMinutes(25).toString()), "sentAt");
        refused(Api.report(now, "sentAt", now.plusHours(1).toString()), "sentAt");
        refused(happeningAt(now.plusHours(1)), "occurredAt");
    }

    @Test
    void aPhoneWhoseClockIsAheadStillReports() {
        Api.file(QIYE, happeningAt(time.now().plusMinutes(3)));
    }

    /** Says nothing of when it was sent. */
    private static Map<String, Object> happeningAt(OffsetDateTime moment) {
        Map<String, Object> body = Api.report(moment, "occurredAt", moment.toString());
        body.keySet().removeAll(List.of("knownAt", "sentAt"));
        return body;
    }

    @Test
    void aReportWithoutPlaceOrWithoutAnyTimeIsRefusedAndNothingElseIs() {
        Map<String, Object> nowhere = Api.report(time.now(), "place", " ");
        Api.post(QIYE, "/incidents", nowhere).then().statusCode(400);

        Map<String, Object> never = Api.report(time.now());
        never.keySet().removeAll(List.of("occurredAt", "knownAt", "sentAt"));
        Api.post(QIYE, "/incidents", never).then().statusCode(422);
    }

    @Test
    void aRelayByALevelThatHasNotReceivedItIsRefusedWithTheClause() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        Response answer = incident.step(QUZHIBAN, "relays", Map.of("from", "DISTRICT", "to", "CITY"));

        problem(answer, 422, "relay-not-received", "第十一条");
        assertThat(incident.<Object>see("relay[1].sentAt")).isNull();
    }

    @Test
    void passingALevelOverWithoutAReasonIsRefused() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now())).received(QUZHIBAN, "DISTRICT");

        problem(
                incident.step(QUZHIBAN, "relays", Map.of("from", "DISTRICT", "to", "PROVINCE")),
                422,
                "skip-without-reason",
                "第十条");
    }

    @Test
    void casualtiesBelowAnEarlierReportNeedAReason() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        Response answer = incident.step(QIYE, "completions", Map.of("content", Map.of("figures", Map.of("deaths", 0))));

        problem(answer, 422, "casualties-below-earlier", "第四条");
        assertThat(incident.<Integer>see("deaths")).isEqualTo(1);
    }

    @Test
    void aFurtherReportThatSaysNothingMeetsNoClock() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        for (String step : List.of("follow-ups", "completions", "supplements")) {
            for (Map<String, Object> nothing : List.<Map<String, Object>>of(
                    Map.of(), Map.of("other", " "), Map.of("figures", Map.of()), Map.of("cause", "\u200b"))) {
                problem(incident.step(QIYE, step, Map.of("content", nothing)), 422, "nothing-said", "第十二条");
            }
        }

        assertThat(incident.<List<String>>see("deadlines.findAll { it.clockId == 'incident.follow-up' }.state"))
                .containsExactly("ARMED");
        incident.done(QIYE, "follow-ups", Map.of("content", Map.of("other", "情况没有变化")));
    }

    @Test
    void aSecondReceiptAndAStaleVersionAreConflicts() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        String old = incident.read(LINGDAO).getHeader("ETag");
        incident.received(QUZHIBAN, "DISTRICT");

        Response stale = incident.stepAt(QUZHIBAN, "relays", Map.of("from", "DISTRICT", "to", "CITY"), old);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.<String>path("type")).endsWith("stale-version");
        assertThat(incident.step(QUZHIBAN, "receipts", Map.of("level", "DISTRICT"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoOpensASuspicionDoesNotDecideAboutIt() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()))
                .done(ANWEIBAN, "faults", Map.of("kind", "CONCEALED", "detail", "群众反映另有一人死亡"));
        String fault = incident.see("faults[0].id");
        Map<String, Object> decision = Map.of("confirmed", true, "reason", "属实");

        problem(incident.step(ANWEIBAN, "faults/" + fault + "/decisions", decision), 422, "decider-is-opener", "第三十五条");
        incident.done(LINGDAO, "faults/" + fault + "/decisions", decision);
        assertThat(incident.<String>see("faults[0].state")).isEqualTo("CONFIRMED");
    }

    @Test
    void aFaultIsDecidedByACountyOrAbove() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()))
                .done(ANWEIBAN, "faults", Map.of("kind", "CONCEALED", "detail", "群众反映另有一人死亡"));
        String decision = "faults/" + incident.<String>see("faults[0].id") + "/decisions";

        assertThat(incident.step(ZHENZHANG, decision, Map.of("confirmed", false, "reason", "不属实"))
                        .statusCode())
                .isEqualTo(403);
        incident.done(LINGDAO, decision, Map.of("confirmed", false, "reason", "不属实"));
    }

    @Test
    void whoIsSaidToBeAtTheSceneBelongsThereAndOnlyALeaderMeetsTheLeadersClock() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        Response elsewhere = incident.step(QUZHIBAN, "arrivals", arrival("post-yuanfang"));
        assertThat(elsewhere.statusCode()).as(elsewhere.asString()).isEqualTo(422);
        assertThat(elsewhere.<String>path("type")).endsWith("post-elsewhere");
        assertThat(incident.step(ZHENZHANG, "arrivals", arrival("post-lingdao")).statusCode())
                .isEqualTo(403);

        incident.done(QUZHIBAN, "arrivals", arrival("post-quzhiban"));
        assertThat(waits(incident)).contains("incident.scene.leaders");
        incident.done(QUZHIBAN, "arrivals", arrival("post-lingdao"));
        assertThat(waits(incident)).doesNotContain("incident.scene.leaders");
    }

    private Map<String, Object> arrival(String post) {
        return Map.of("postId", post, "arrivedAt", time.now().toString());
    }

    private static List<String> waits(Api.Case incident) {
        return incident.see("deadlines.findAll { it.state == 'ARMED' }.clockId");
    }

    @Test
    void figuresAndTimesThatMeanNothingAreRefusedByField() {
        OffsetDateTime now = time.now();
        malformed(Api.report(now, "figures", Map.of("deaths", -1)), "figures.deaths");
        malformed(Api.report(now, "figures", Map.of("deaths", 1.9)), "figures.deaths");
        malformed(Api.report(now, "figures", Map.of("deaths", "5")), "figures.deaths");
        malformed(Api.report(now, "figures", Map.of("deaths", Integer.MAX_VALUE)), "figures.deaths");
        malformed(Api.report(now, "figures", Map.of("lossFen", Long.MAX_VALUE)), "figures.lossFen");
        malformed(Api.report(now, "evidenceIds", Collections.singletonList(null)), "evidenceIds[0]");
        malformed(Api.report(now, "knownAt", 1), "knownAt");
        malformed(Api.report(now, "occurredAt", "1906-01-01T00:00:00+08:00"), "occurredAt");
    }

    @Test
    void aChangeOfCasualtiesBeforeTheIncidentIsRefusedByField() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        for (String changed :
                List.of("2006-01-01T00:00:00+08:00", time.now().minusDays(2).toString())) {
            Response answer = incident.step(
                    QIYE,
                    "supplements",
                    Map.of("content", Map.of("figures", Map.of("deaths", 2)), "reason", "核实", "changedAt", changed));
            assertThat(answer.statusCode()).isIn(400, 422);
            assertThat(answer.<List<String>>path("errors.field")).containsExactly("changedAt");
        }
    }

    @Test
    void aFirstReportWithFieldsNobodyKnowsIsTakenAndToldWhichAndALaterOneIsRefused() {
        Map<String, Object> report = Api.report(time.now(), "deathz", 1);
        Response answer = Api.post(QIYE, "/incidents", report);
        answer.then().statusCode(201).header("Duban-Unknown-Fields", "deathz");

        Response more = new Api.Case(answer.path("id"))
                .step(QIYE, "supplements", Map.of("content", Map.of("wat", "x"), "reason", "补"));
        more.then().statusCode(400);
        assertThat(more.<List<String>>path("errors.field")).containsExactly("content.wat");
    }

    @Test
    void statisticsAndTargetsOutliveWhatWasTakenBeforeFiguresWereBounded() throws SQLException {
        String one = Api.file(QIYE, Api.report(time.now())).id();
        String other = Api.file(QIYE, Api.report(time.now())).id();
        try {
            figures(Integer.MAX_VALUE, Long.MAX_VALUE, one, other);
            for (String path :
                    List.of("/statistics", "/statistics.pdf", "/statistics.xlsx", "/control-targets", "/incidents")) {
                Api.as(LINGDAO).get(path).then().statusCode(200);
            }
        } finally {
            figures(1, 1_000_000, one, other);
        }
    }

    private void figures(int deaths, long lossFen, String... ids) throws SQLException {
        try (Connection connection = data.getConnection();
                PreparedStatement set = connection.prepareStatement(
                        "update incident set deaths = ?, serious_injuries = ?, loss_fen = ? where id = any(?)")) {
            set.setInt(1, deaths);
            set.setInt(2, deaths);
            set.setLong(3, lossFen);
            set.setArray(4, connection.createArrayOf("text", ids));
            assertThat(set.executeUpdate()).isEqualTo(ids.length);
        }
    }

    private static void malformed(Map<String, Object> body, String field) {
        Response answer = Api.post(QIYE, "/incidents", body);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<List<String>>path("errors.field")).contains(field);
    }

    private static void refused(Map<String, Object> body, String field) {
        Response answer = Api.post(QIYE, "/incidents", body);
        problem(answer, 422, "times-out-of-order", "第九条");
        assertThat(answer.<List<String>>path("errors.field")).containsExactly(field);
    }

    private static void problem(Response answer, int status, String type, String clause) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(type);
        assertThat(answer.<String>path("title")).matches(".*\\p{IsHan}.*");
        assertThat(answer.<String>path("basis.clause")).contains(clause);
    }
}
