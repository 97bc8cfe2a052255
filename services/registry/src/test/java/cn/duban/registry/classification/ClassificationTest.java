package cn.duban.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duban.contracts.Topics;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClassificationTest extends RegistryTest {
    private static final String ENTERPRISE = "/enterprises/demo-ent-01";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private static RequestSpecification head() {
        return as("qiyefuze", "enterprise-head");
    }

    private Map<String, Object> proposal(String code, int days) {
        return Map.of(
                "gbt4754", code,
                "traits", List.of(),
                "matters", List.of(),
                "effectiveOn", LocalDate.now(clock).plusDays(days).toString(),
                "reason", "转产");
    }

    private String proposed(String code, int days) {
        return head().body(proposal(code, days))
                .post(ENTERPRISE + "/classifications")
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static Response decide(RequestSpecification by, String id, boolean confirmed) {
        return by.body(Map.of("confirmed", confirmed, "reason", "已现场核实"))
                .post(ENTERPRISE + "/classifications/" + id + "/decisions");
    }

    private static String code() {
        return head().get(ENTERPRISE).path("gbt4754");
    }

    @Test
    void an_enterprise_does_not_class_itself() {
        Response before = head().get(ENTERPRISE);
        Map<String, Object> data = new HashMap<>(before.jsonPath().getMap("$"));
        data.keySet().removeAll(List.of("id", "divisionPath", "version", "codeVerified"));
        data.put("gbt4754", "0111");
        data.put("traits", List.of());

        head().header("If-Match", before.header("ETag"))
                .body(data)
                .put(ENTERPRISE)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("gbt4754"));
    }

    @Test
    void what_it_proposes_holds_once_somebody_else_confirmed_it_and_both_bodies_are_told() {
        String was = code();
        String id = proposed("0111", 0);
        assertThat(code()).isEqualTo(was);
        head().body(proposal("0112", 0))
                .post(ENTERPRISE + "/classifications")
                .then()
                .statusCode(409);

        decide(head(), id, true).then().statusCode(403);
        decide(as("wangge", "supervisor-head"), id, true).then().statusCode(404);
        decide(safetyOffice(), id, true).then().statusCode(200).body("state", equalTo("IN_FORCE"));
        decide(safetyOffice(), id, true).then().statusCode(409);

        assertThat(code()).isEqualTo("0111");
        assertThat(told()).contains("ClassificationProposed", "ClassificationDecided");
        decide(safetyOffice(), proposed(was, 0), true).then().statusCode(200);
    }

    /** What waits to be sent and what was sent, as the relay runs meanwhile. */
    private List<String> told() {
        return sql.query(
                "select type from outbox_event where aggregate_id = 'demo-ent-01' and topic = ?"
                        + " union all select type from event_log where aggregate_id = 'demo-ent-01' and topic = ?",
                row -> row.getString(1),
                Topics.CLASSIFICATION,
                Topics.CLASSIFICATION);
    }

    @Test
    void a_refusal_changes_nothing_and_nonsense_names_its_fields() {
        String was = code();
        head().body(proposal("9999", 0))
                .post(ENTERPRISE + "/classifications")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("gbt4754"));
        head().body(proposal("0111", -1))
                .post(ENTERPRISE + "/classifications")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("effectiveOn"));

        decide(safetyOffice(), proposed("0113", 30), false)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        assertThat(code()).isEqualTo(was);
    }
}
