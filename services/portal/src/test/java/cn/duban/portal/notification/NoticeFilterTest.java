package cn.duban.portal.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class NoticeFilterTest {
    private static final String READER = "notice-reader";

    @TestHTTPResource(value = "openapi", management = true)
    String description;

    @Inject
    Sql sql;

    @BeforeEach
    void a_missed_clock_of_yesterday_and_much_that_has_happened_since() {
        sql.update("delete from notification where username = ?", READER);
        notices("DeadlineMissed", 1, 1_440);
        notices("HazardReported", 120, 0);
        notices("ProgressFiled", 30, 0);
    }

    @Test
    void a_missed_clock_is_found_among_all_that_has_happened_since() {
        list("/api/notifications").body("total", equalTo(151)).body("items.kind", not(hasItem("DeadlineMissed")));

        list("/api/notifications?kind=DeadlineMissed")
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("DeadlineMissed"));
        list("/api/notifications?kind=DeadlineMissed&kind=ProgressFiled").body("total", equalTo(31));
        list("/api/notifications?kind=DeadlineMissed,%20ProgressFiled&size=1").body("total", equalTo(31));
    }

    @Test
    void what_was_read_can_be_left_out_together_with_a_kind() {
        list("/api/notifications?unread=true&kind=ProgressFiled").body("total", equalTo(30));
        as().post("/api/notifications/readings").then().statusCode(200).body("unread", equalTo(0));
        notices("ProgressFiled", 2, 0);
        notices("HazardReported", 3, 0);

        list("/api/notifications?unread=true")
                .body("total", equalTo(5))
                .body("items.findAll { it.read }.size()", equalTo(0));
        list("/api/notifications?unread=true&kind=ProgressFiled").body("total", equalTo(2));
        list("/api/notifications?unread=false&kind=ProgressFiled").body("total", equalTo(32));
    }

    @Test
    void what_is_told_to_a_body_is_read_in_a_role_that_may_open_what_it_is_about() {
        String body = "body-" + java.util.UUID.randomUUID();
        for (String type : List.of("hazard", "case", "interview", "listing")) {
            sql.update(
                    "insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text,"
                            + " organisation, at) values (gen_random_uuid(), 'x', ?, 'one', 'n', 't', 'x', ?, now())",
                    type,
                    body);
        }
        assertEquals(List.of(), typesRead("admin", body));
        assertEquals(List.of("hazard"), typesRead("enterprise-reporter", body));
        assertEquals(List.of("case", "hazard", "interview", "listing"), typesRead("enterprise-head", body));
        assertEquals(List.of("case", "hazard", "interview", "listing"), typesRead("discipline", body));
    }

    private List<String> typesRead(String role, String body) {
        NoticeQuery query = new NoticeQuery(READER, Set.of(role), List.of(), List.of(body));
        return sql.query(
                "select n.subject_type" + query.sql() + " and n.organisation is not null order by 1",
                row -> row.getString(1),
                query.values());
    }

    @Test
    void a_kind_nobody_knows_is_400_and_named() {
        as().get("/api/notifications?kind=DeadlineMissed,Nonsense")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("kind"))
                .body("errors[0].message", containsString("Nonsense"));
    }

    @Test
    void whoever_is_told_of_a_step_can_ask_for_its_kind() {
        assertTrue(NoticeKind.ALL.containsAll(Set.of(
                "DeadlineMissed", "HazardWrittenOff", "IncidentRelayed", "ReportingFaultFound", "IncidentReopened")));
        assertFalse(NoticeKind.ALL.contains("DeadlineMet"), "of the clocks only what calls for somebody is told");
    }

    @Test
    void an_index_finds_the_kind_among_many_notices() {
        sql.update("insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text,"
                + " organisation, at) select gen_random_uuid(), case when i % 200 = 0 then 'DeadlineMissed' else"
                + " 'ProgressFiled' end, 'hazard', 'many', 'n', 't', 'x', 'many-' || i % 3, now() - make_interval(secs"
                + " => i) from generate_series(1, 30000) i");
        try {
            Owner.run("analyze notification");
            NoticeQuery query = new NoticeQuery(
                            READER, Set.of("supervisor"), List.of("some-post"), List.of("many-0", "many-1"))
                    .of(Set.of("DeadlineMissed"));

            String plan = String.join(
                    "\n", sql.query("explain select n.id" + query.sql(), row -> row.getString(1), query.values()));

            assertTrue(
                    Pattern.compile("on notification_organisation.*\\n.*Index Cond: .*organisation = ANY.*kind = ANY")
                            .matcher(plan)
                            .find(),
                    plan);
            assertFalse(plan.contains("Seq Scan on notification "), plan);
        } finally {
            sql.update("delete from notification where subject_id = 'many'");
        }
    }

    @Test
    void the_filters_are_described() {
        given().get(description + "?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/notifications'.get.parameters.name", hasItem("kind"))
                .body("paths.'/api/notifications'.get.parameters.name", hasItem("unread"))
                .body(
                        "paths.'/api/notifications'.get.parameters.find { it.name == 'kind' }.description",
                        containsString("通知种类"));
    }

    private void notices(String kind, int count, int minutesAgo) {
        sql.update(
                "insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text,"
                        + " username, at) select gen_random_uuid(), ?, 'hazard', 'h', 'n', 't', 'x', ?,"
                        + " now() - make_interval(mins => ?) from generate_series(1, ?)",
                kind,
                READER,
                minutesAgo,
                count);
    }

    private static ValidatableResponse list(String path) {
        return as().get(path).then().statusCode(200);
    }

    private static RequestSpecification as() {
        return given().urlEncodingEnabled(false)
                .header("Authorization", TestTokens.bearer(READER, "leader"))
                .header("X-Duban-Request", "1");
    }
}
