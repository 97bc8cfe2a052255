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

    /** 台政发〔2016〕10号 四(二)2(4), 10(3), 16(6), 31(6); 张发〔2020〕47号 四(具体)6(2), 22(6). */
    @Test
    void another_side_of_the_trade_is_named_with_its_own_role_and_clause() {
        safetyOffice()
                .get("/responsibility?division=370405101201&matter=sector.hazchem&asOf=2021-06-01")
                .then()
                .statusCode(200)
                .body("lead.organisationId", equalTo("tez-yingjiju"))
                .body("lead.clause", equalTo("四(二)2(4)"))
                .body("others.find { it.organisationId == 'tez-gonganju' }.clause", equalTo("四(二)10(3)"))
                .body("others.find { it.organisationId == 'tez-gonganju' }.role", equalTo("SPECIAL"))
                .body(
                        "others.find { it.organisationId == 'tez-gonganju' }.side.code",
                        equalTo("function.hazchem-public"))
                .body("others.find { it.organisationId == 'tez-jiaotongju' }.clause", equalTo("四(二)16(6)"))
                .body("others.find { it.organisationId == 'tez-shijianju' }.clause", equalTo("四(二)31(6)"))
                .body("others.find { it.organisationId == 'zsz-paichusuo' }.clause", equalTo("四(具体)6(2)"))
                .body("others.find { it.organisationId == 'zsz-shichang' }.clause", equalTo("四(具体)22(6)"));
    }

    @Test
    void a_towns_own_document_speaks_at_its_level_and_a_bureau_down_to_the_section() {
        safetyOffice()
                .get("/responsibility?division=370405101201&matter=equipment.special.lift&asOf=2021-06-01")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("LEAD"))
                .body("levels.level", contains("DISTRICT", "TOWN"))
                .body("levels.outcome", everyItem(equalTo("LEAD")))
                .body("levels[1].leads[0].organisationId", equalTo("zsz-shichang"))
                .body("lead.clause", equalTo("四(二)31(4)"))
                .body("lead.sections.code", hasItem("tez-shijianju-tejian"))
                .body("lead.clauses.clause", hasItem("附件行2"));
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
