package cn.duban.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceDataTest extends RegistryTest {
    @Inject
    Sql sql;

    private static RequestSpecification somebody() {
        return as("wangge", "grid-inspector");
    }

    @Test
    void divisions_come_with_their_paths() {
        somebody().get("/divisions?parent=370405").then().statusCode(200).body("code", hasItem("370405101"));
        somebody()
                .get("/divisions?level=DISTRICT")
                .then()
                .body("find { it.code == '370405' }.path", equalTo("/370000/370400/370405/"));
    }

    @Test
    void an_unknown_level_is_named_as_a_bad_value() {
        somebody().get("/divisions?level=GALAXY").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void bodies_are_found_by_kind_place_and_name_and_enterprises_are_not_among_them() {
        somebody()
                .get("/organisations?kind=DEPARTMENT&division=370405&q=教育")
                .then()
                .statusCode(200)
                .body("id", hasItem("tez-jiaoyuju"))
                .body("basis.document", everyItem(notNullValue()));
        somebody().get("/organisations?size=2").then().body("", hasSize(2));
        somebody().get("/organisations?size=501").then().statusCode(400).body("errors[0].field", equalTo("size"));
        somebody().get("/organisations?kind=ENTERPRISE").then().body("", empty());
        somebody().get("/organisations/demo-ent-01").then().statusCode(404);
    }

    @Test
    void posts_name_who_holds_them_but_no_sign_in_names() {
        somebody()
                .get("/posts?organisation=tez-zhengfu")
                .then()
                .statusCode(200)
                .body("find { it.id == 'tez-quzhang' }.holders", hasItem("演示·区长"))
                .body("holders.flatten()", not(hasItem("lingdao")));
        somebody().get("/posts?organisation=demo-ent-01").then().body("", empty());
        as("qiye2", "enterprise-reporter")
                .get("/posts?organisation=demo-ent-01")
                .then()
                .body("", empty());
        as("jianguan", "supervisor")
                .get("/posts?organisation=demo-ent-01")
                .then()
                .body("id", hasItem("demo-ent-01-fuzeren"))
                .body("holders.flatten()", not(hasItem("qiyefuze")));
        as("jianguan", "supervisor").get("/posts").then().body("id", not(hasItem("demo-ent-01-fuzeren")));
    }

    @Test
    void duties_name_their_clause() {
        somebody()
                .get("/duties?body=tez-meitanju")
                .then()
                .statusCode(200)
                .body("basis.clause", hasItems("四(二)7(1)", "四(二)7(2)"));
        somebody().get("/duties?matter=sector.textile").then().body("body", hasItem("tez-anjianju"));
        somebody()
                .get("/recurring-duties?post=zsz-post-shuji")
                .then()
                .body("period", hasItems("HALF_YEAR", "QUARTER"))
                .body("basis.document", everyItem(equalTo("张发〔2020〕47号")))
                .body("clock", hasItem("leadership.zhangshanzi.secretary.survey"));
    }

    @Test
    void clocks_and_holidays_come_with_their_basis_and_an_unloaded_year_is_not_guessed() {
        somebody()
                .get("/clocks")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(10))
                .body("basis.document", everyItem(notNullValue()));
        somebody().get("/holidays?year=2026").then().statusCode(200).body("year", is(java.util.List.of(2026)));
        somebody().get("/holidays?year=2099").then().statusCode(404).body("detail", containsString("2099"));
    }

    @Test
    void the_highest_safety_office_enters_a_notice_that_is_whole_and_every_service_is_told() {
        String whole = notice("""
                {"name": "端午节", "from": "2088-06-04", "to": "2088-06-06"},
                """);
        String lacking = notice("");

        safetyOffice()
                .body(lacking)
                .put("/holidays/2088")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem(containsString("端午")));
        safetyOffice()
                .body(whole.replace("\"2088-10-09\"", "\"2088-10-04\""))
                .put("/holidays/2088")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(equalTo("workdays")));
        safetyOffice()
                .body(lacking)
                .post("/holidays/2088/check")
                .then()
                .statusCode(200)
                .body("faults.size()", greaterThan(0))
                .body("mayEnter", is(true));
        as("nobody", "safety-office").body(whole).put("/holidays/2088").then().statusCode(403);

        safetyOffice().body(whole).put("/holidays/2088").then().statusCode(200).body("year", is(2088));
        somebody().get("/holidays?year=2088").then().statusCode(200).body("[0].document", equalTo("国办发明电〔2087〕测试号"));
        assertThat(sql.query(
                        "select details from audit_entry where subject_type = 'holiday' and subject_id = '2088'",
                        row -> row.getString(1)))
                .singleElement()
                .asString()
                .contains("端午节");
        assertThat(sql.query(
                        "select data from directory_entry where kind = 'HOLIDAY' and id = '2088'",
                        row -> row.getString(1)))
                .hasSize(1);
    }

    private static String notice(String dragonBoat) {
        return """
                {"document": "国办发明电〔2087〕测试号", "issuedOn": "2087-11-04", "holidays": [
                {"name": "元旦", "from": "2088-01-01", "to": "2088-01-03"},
                {"name": "春节", "from": "2088-01-23", "to": "2088-01-30"},
                {"name": "清明节", "from": "2088-04-03", "to": "2088-04-05"},
                {"name": "劳动节", "from": "2088-05-01", "to": "2088-05-05"},
                """ + dragonBoat + """
                {"name": "国庆节、中秋节", "from": "2088-09-30", "to": "2088-10-07"}
                ], "workdays": ["2088-10-09"]}
                """;
    }

    @Test
    void matters_form_a_tree() {
        somebody()
                .get("/matters?kind=PLACE")
                .then()
                .statusCode(200)
                .body("find { it.code == 'place.school.lab' }.parent", equalTo("place.school"));
    }
}
