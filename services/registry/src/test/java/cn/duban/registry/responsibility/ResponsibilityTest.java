package cn.duban.registry.responsibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.duban.registry.Codes;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponsibilityTest extends RegistryTest {
    @Test
    void an_answer_names_rule_and_clause_as_of_the_day() {
        safetyOffice()
                .get(
                        "/responsibility?division=370405101201&matter=function.occupational-health.coal-mine&asOf=2017-06-01")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("LEAD"))
                .body("asOf", equalTo("2017-06-01"))
                .body("lead.organisationId", equalTo("tez-meitanju"))
                .body("lead.document", equalTo("台政发〔2016〕10号"))
                .body("lead.clause", equalTo("四(二)7(2)"))
                .body("lead.ruleText", notNullValue())
                .body("matter.code", equalTo("function.occupational-health.coal-mine"))
                .body("territorial.level", hasItem("VILLAGE"))
                .body("leaders.responsibility", hasItem("PRIMARY"));
    }

    @Test
    void a_question_that_lacks_half_or_names_the_unknown_is_refused() {
        safetyOffice()
                .get("/responsibility?division=370405")
                .then()
                .statusCode(400)
                .body("errors.field", contains("matter"));
        safetyOffice()
                .get("/responsibility?division=1&matter=sector.textile")
                .then()
                .statusCode(404);
        safetyOffice()
                .get("/responsibility?division=370405&matter=nothing")
                .then()
                .statusCode(404);
        safetyOffice().get("/responsibility?enterprise=nobody").then().statusCode(404);
        safetyOffice()
                .get("/responsibility?division=370405&matter=sector.textile&asOf=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void coverage_lists_the_enterprises_nobody_or_two_bodies_answer_for() {
        // GB/T 4754 9700 (international organisations) leads to no matter: a gap by construction.
        String id = safetyOffice()
                .body(Map.of(
                        "name", "无人认领公司",
                        "uscc", Codes.code(900_001),
                        "gbt4754", "9700",
                        "division", "370405101",
                        "address", "测试路9号"))
                .post("/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        safetyOffice()
                .get("/coverage?outcome=GAP&division=370405101&size=100")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("items.outcome", everyItem(equalTo("GAP")))
                .body("items.enterpriseId", hasItem(id));
        safetyOffice().get("/coverage?outcome=CONFLICT&size=100").then().body("items.enterpriseId", not(hasItem(id)));
    }
}
