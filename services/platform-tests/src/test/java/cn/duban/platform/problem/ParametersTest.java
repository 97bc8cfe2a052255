package cn.duban.platform.problem;

import static cn.duban.platform.problem.Refusal.HAN;
import static cn.duban.platform.problem.Refusal.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the question mark: of another type, unknown, given twice. */
@QuarkusTest
class ParametersTest {
    @Test
    void a_parameter_of_another_type_is_named() {
        ValidatableResponse colour =
                given().queryParam("colour", "BLUE").get("/desk").then();
        problem(colour, 400, "bad-request");
        colour.body("errors.field", hasItems("colour"));
        ValidatableResponse page =
                given().queryParam("page", "99999999999").get("/desk").then();
        problem(page, 400, "bad-request");
        page.body("errors.field", hasItems("page"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "/desk?late=2,                  late",
        "/desk?page=0&Size=5,           Size",
        "/desk?page=0&page=1,           page",
        "/desk/ledger?account=a&open=1, open",
        "/desk/drawers?locked=2,        locked",
        "/desk/drawers?locked=,         locked",
        "/desk/drawers?locked=true&locked=false, locked",
    })
    void a_parameter_nobody_knows_or_of_no_meaning_is_named(String path, String field) {
        ValidatableResponse answer = given().get(path).then();
        problem(answer, 400, "invalid-parameter");
        answer.body("errors.field", hasItems(field)).body("errors[0].message", matchesPattern(HAN));
    }

    @Test
    void a_page_of_another_release_and_a_link_to_a_paper_may_bring_parameters_nobody_knows() {
        given().header("Duban-Release", "0.0.9").get("/desk?late=2").then().statusCode(200);
        given().get("/desk/paper?from=singlemessage&isappinstalled=0").then().statusCode(200);
        given().get("/desk/drawers?locked=true&label=a&label=b").then().statusCode(200);
    }
}
