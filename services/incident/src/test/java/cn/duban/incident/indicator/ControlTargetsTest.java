package cn.duban.incident.indicator;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.JIWEI;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets against what happened; every test has a year of its own. */
@QuarkusTest
class ControlTargetsTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    WatchControlTargets watch;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aTargetIsSetAndSetAnewOnTheVersionSeen() {
        put(ANWEIBAN, "370405", 2001, "\"0\"", target(3, 6, 0)).then().statusCode(200);
        Response second = put(LINGDAO, "370405", 2001, "\"1\"", target(2, 6, 0));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.getHeader("ETag")).isEqualTo("\"2\"");
        assertThat(second.<Integer>path("deaths")).isEqualTo(2);
        assertThat(second.<Boolean>path("verified")).isTrue();
        assertThat(second.<String>path("divisionName")).isEqualTo("台儿庄区");
        assertThat(put(ANWEIBAN, "370405", 2001, "\"1\"", target(9, 9, 9)).statusCode())
                .isEqualTo(409);
        assertThat(put(ANWEIBAN, "370405", 2001, "\"0\"", target(9, 9, 9)).statusCode())
                .isEqualTo(409);
        assertThat(sql.query(
                        "select username || ' ' || version from audit_entry where subject_id = '370405-2001'"
                                + " and action = 'ControlTargetSet' order by id",
                        row -> row.getString(1)))
                .containsExactly("anweiban 1", "lingdao 2");
    }

    @Test
    void targetsStandAgainstWhatHappened() {
        put(LINGDAO, "370405", 2002, "\"0\"", target(3, 6, 0));
        put(LINGDAO, SmallRegistry.TOWN, 2002, "\"0\"", target(0, null, null));
        filed("2002-01-01T00:00:00+08:00", 1);
        filed("2002-12-31T23:59:59+08:00", 3);
        filed("2003-01-01T00:00:00+08:00", 1);

        Response targets = Api.as(QUZHIBAN).get("/control-targets?year=2002&divisionCode=370405");

        assertThat(targets.<List<String>>path("divisionCode")).containsExactly("370405", SmallRegistry.TOWN);
        assertThat(targets.<List<Integer>>path("actualDeaths")).containsExactly(4, 4);
        assertThat(targets.<List<Integer>>path("actualIncidents")).containsExactly(2, 2);
        assertThat(targets.<List<Integer>>path("actualLarger")).containsExactly(1, 1);
        assertThat(targets.<List<Boolean>>path("exceeded")).containsExactly(true, true);
        assertThat(Api.as(YUANFANG)
                        .get("/control-targets?year=2002&divisionCode=370405")
                        .<List<String>>path("divisionCode"))
                .isEmpty();
    }

    @Test
    void exceedingIsToldOnceAndAgainOnlyAfterItWasWithinTheTarget() {
        int year = time.today().getYear();
        String key = SmallRegistry.VILLAGE + "-" + year;
        // Other tests may have filed here.
        int deaths = put(LINGDAO, SmallRegistry.VILLAGE, year, "\"0\"", target(99_999, null, null))
                .path("actualDeaths");
        put(LINGDAO, SmallRegistry.VILLAGE, year, "\"1\"", target(deaths, null, null));
        watch.look();
        assertThat(told(key)).isEmpty();

        filed(SmallRegistry.VILLAGE, time.now().minusHours(1), 1);
        watch.look();
        watch.look();
        filed(SmallRegistry.VILLAGE, time.now().minusHours(1), 1);
        watch.look();
        await().untilAsserted(() -> assertThat(told(key)).hasSize(1));
        assertThat(told(key).get(0)).contains("\"DEATHS\"", "\"limit\":" + deaths, "\"actual\":" + (deaths + 1));

        put(LINGDAO, SmallRegistry.VILLAGE, year, "\"2\"", target(deaths + 2, null, null))
                .then()
                .statusCode(200);
        put(LINGDAO, SmallRegistry.VILLAGE, year, "\"3\"", target(deaths + 1, null, null))
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(told(key)).hasSize(2));
    }

    @Test
    void theDemonstrationHasTargetsThatSayTheyAreNotVerified() {
        watch.look();
        watch.look();

        Response targets = Api.as(LINGDAO).get("/control-targets?year=2026");

        assertThat(targets.<List<String>>path("findAll { it.setBy == '系统（演示数据）' }.divisionCode"))
                .containsExactly("370405", SmallRegistry.TOWN);
        assertThat(targets.<List<Boolean>>path("findAll { it.setBy == '系统（演示数据）' }.verified"))
                .containsOnly(false);
    }

    @Test
    void onlyTheOfficeAndTheLeadersOfThePlaceSetItsTarget() {
        assertThat(put(YUANFANG, "370405", 2005, "\"0\"", target(1, 1, 1)).statusCode())
                .isEqualTo(403);
        assertThat(put(LINGDAO, "370400", 2005, "\"0\"", target(1, 1, 1)).statusCode())
                .isEqualTo(403);
        assertThat(put(QUZHIBAN, "370405", 2005, "\"0\"", target(1, 1, 1)).statusCode())
                .isEqualTo(403);
        assertThat(put(JIWEI, "370405", 2005, "\"0\"", target(1, 1, 1)).statusCode())
                .isEqualTo(403);
        assertThat(put(LINGDAO, SmallRegistry.VILLAGE, 2005, "\"0\"", target(1, 1, 1))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void badInputIsAClearProblemAndChangesNothing() {
        refused("370405", "2006", null, target(1, 1, 1), 428, "if-match-required");
        refused("370405", "2006", "\"x\"", target(1, 1, 1), 400, "if-match");
        refused("370405", "1999", "\"0\"", target(1, 1, 1), 400, "invalid-field");
        refused("370405", "zwei", "\"0\"", target(1, 1, 1), 400, "invalid-field");
        refused("999999", "2006", "\"0\"", target(1, 1, 1), 404, "division");
        refused("370405", "2006", "\"0\"", target(null, null, null), 422, "control-target");
        refused("370405", "2006", "\"0\"", target(-1, null, null), 400, "invalid");
        refused("370405", "2006", "\"0\"", target(1, 1, 2), 422, "control-target");
        Map<String, Object> baseless = target(1, 1, 1);
        baseless.put("clause", " ");
        refused("370405", "2006", "\"0\"", baseless, 400, "invalid-field");
        baseless.put("clause", "条".repeat(201));
        refused("370405", "2006", "\"0\"", baseless, 400, "invalid-field");

        assertThat(Api.as(LINGDAO).get("/control-targets?year=2006").<List<Object>>path("$"))
                .isEmpty();
        assertThat(Api.as(LINGDAO).get("/control-targets?year=x").statusCode()).isEqualTo(400);
    }

    private static void refused(
            String division, String year, @Nullable String ifMatch, Map<String, Object> body, int status, String type) {
        var request = Api.as(LINGDAO).body(body);
        Response answer = (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/control-targets/" + division + "/" + year);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(":" + type);
        assertThat(answer.<String>path("detail")).matches("(?s).*\\p{IsHan}.*");
    }

    private static List<String> told(String key) {
        return new Topic(Topics.INCIDENT_TARGET)
                .of(key).stream().map(Topic.Message::data).toList();
    }

    private static Response put(People person, String division, int year, String ifMatch, Map<String, Object> body) {
        return Api.as(person).header("If-Match", ifMatch).body(body).put("/control-targets/" + division + "/" + year);
    }

    private static Map<String, Object> target(
            @Nullable Integer deaths, @Nullable Integer incidents, @Nullable Integer larger) {
        Map<String, Object> body = new HashMap<>();
        body.put("deaths", deaths);
        body.put("incidents", incidents);
        body.put("largerIncidents", larger);
        body.put("document", "某安发〔2026〕1号");
        body.put("clause", "附件1");
        return body;
    }

    private void filed(String occurred, int deaths) {
        filed(SmallRegistry.TOWN, OffsetDateTime.parse(occurred), deaths);
    }

    private void filed(String division, OffsetDateTime at, int deaths) {
        Map<String, Object> body = Api.report(time.now());
        body.put("divisionCode", division);
        body.put("occurredAt", at.toString());
        body.put("knownAt", at.toString());
        body.put("figures", Map.of("deaths", deaths, "missing", 0, "seriousInjuries", 0, "lossFen", 100));
        Api.file(QIYE, body);
    }
}
