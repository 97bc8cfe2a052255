package cn.duban.registry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceDataTest extends RegistryTest {
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
    void matters_form_a_tree() {
        somebody()
                .get("/matters?kind=PLACE")
                .then()
                .statusCode(200)
                .body("find { it.code == 'place.school.lab' }.parent", equalTo("place.school"));
    }
}
