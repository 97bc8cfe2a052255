package cn.duban.platform.problem;

import static cn.duban.platform.problem.Refusal.HAN;
import static cn.duban.platform.problem.Refusal.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.platform.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"name\": `                                                                | malformed-json |",
                "`not json`                                                                  | malformed-json |",
                "`{\"name\":\"a\",\"colour\":\"BLUE\",\"drawers\":[]}`                       | mistyped | colour",
                "`{\"name\":\"a\",\"builtOn\":\"yesterday\",\"drawers\":[]}`                 | mistyped | builtOn",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":\"deep\"}]}`       | mistyped | drawers[0].depth",
                "`{\"name\":\"a\",\"drawers\":{}}`                                           | mistyped | drawers",
                "`[]`                                                                        | mistyped |",
                "`1`                                                                         | mistyped |",
                "`\"x\"`                                                                     | mistyped |",
                "`{\"name\":\" \",\"drawers\":[]}`                                           | invalid | name",
                "`{\"name\":\"a\"}`                                                          | invalid | drawers",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":0}]}`              | invalid | drawers[0].depth",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":1.9}]}`            | mistyped | drawers[0].depth",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":\"5\"}]}`        | mistyped | drawers[0].depth",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":\"\"}]}`         | mistyped | drawers[0].depth",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":true}]}`           | mistyped | drawers[0].depth",
                "`{\"name\":5,\"drawers\":[]}`                                             | mistyped | name",
                "`{\"name\":true,\"drawers\":[]}`                                          | mistyped | name",
                "`{\"name\":\"a\",\"colour\":0,\"drawers\":[]}`                          | mistyped | colour",
                "`{\"name\":\"a\",\"locked\":1,\"drawers\":[]}`                          | mistyped | locked",
                "`{\"name\":\"a\",\"locked\":\"true\",\"drawers\":[]}`                 | mistyped | locked",
                "`{\"name\":\"a\",\"builtOn\":20000,\"drawers\":[]}`                     | mistyped | builtOn",
                "`{\"name\":\"a\",\"builtOn\":[2020,1,1],\"drawers\":[]}`                | mistyped | builtOn",
                "`{\"name\":\"a\",\"builtOn\":\"0999-01-01\",\"drawers\":[]}`          | mistyped | builtOn",
                "`{\"name\":\"a\",\"builtOn\":\"1949-09-30\",\"drawers\":[]}`          | invalid | builtOn",
                "`{\"name\":\"a\",\"openedAt\":1,\"drawers\":[]}`                        | mistyped | openedAt",
                "`{\"name\":\"a\",\"openedAt\":\"1\",\"drawers\":[]}`                  | mistyped | openedAt",
                "`{\"name\":\"a\",\"openedAt\":\"1949-01-01T00:00:00Z\",\"drawers\":[]}` | invalid | openedAt",
                "`{\"name\":\"a\",\"drawers\":[null]}`                                   | null-in-list | drawers[0]",
                "`{\"name\":\"a\",\"other\":[1,null],\"drawers\":[]}`                    | null-in-list | other[1]",
                "`{\"name\":\"a\\u0000b\",\"drawers\":[]}`                              | unstorable-text | name",
                "`{\"name\":\"a\\ud83d\",\"drawers\":[]}`                               | unstorable-text | name",
                "`{\"name\":\"\\udc00\\ud83d\",\"drawers\":[]}`                       | unstorable-text | name",
                "`{\"name\":\"a\",\"\\u0000\":1,\"drawers\":[]}`                      | unstorable-text | ?",
                "`{\"name\":\"a\",\"other\":1e999,\"drawers\":[]}`                       | number-out-of-bounds | other",
                "`{\"name\":\"a\",\"other\":{\"x\":[1e-2000]},\"drawers\":[]}`          | number-out-of-bounds | other.x[0]",
                "`{\"name\":\"a\",\"weight\":1e2000000000,\"drawers\":[]}`               | number-out-of-bounds | weight",
                "`{\"name\":\"a\",\"weight\":\"1e2000\",\"drawers\":[]}`                 | mistyped | weight",
                "`{\"name\":\"a\",\"weight\":\"\",\"drawers\":[]}`                       | mistyped | weight",
                "`{\"name\":\"a\",\"weight\":\"-0.01\",\"drawers\":[]}`                  | invalid | weight",
                "`{\"name\":\"a\",\"weight\":0e9999,\"drawers\":[]}`                     | number-out-of-bounds | weight",
                "`{\"name\":\"a\",\"weight\":1e2147483648,\"drawers\":[]}`                     | number-out-of-bounds | weight",
                "`{\"name\":\"a\",\"weight\":-9223372036854775807,\"drawers\":[]}`       | number-out-of-bounds | weight",
                "`{\"name\":\"a\",\"weight\":-1,\"drawers\":[]}`                         | invalid | weight",
                "`{\"name\":\"a\",\"weight\":1.001,\"drawers\":[]}`                      | invalid | weight",
                "`{\"name\":\"a\",\"drawers\":[]} {}`                                    | trailing |",
                "`{\"name\":\"a\",\"name\":\"b\",\"drawers\":[]}`                       | malformed-json |",
                "`{\"name\":\"a\",\"nmae\":\"b\",\"drawers\":[]}`                       | unknown-field | nmae",
                "`{\"name\":\"a\",\"nmae\":{\"b\":[{}]},\"drawers\":[]}`               | unknown-field | nmae",
                "`{\"drawers\":[{\"label\":\"x\",\"depth\":1,\"widht\":[2]}],\"name\":\"a\"}` | unknown-field | drawers[0].widht",
            })
    void a_body_that_cannot_be_used_is_400_with_its_field(String body, String slug, String field) {
        ValidatableResponse answer =
                given().contentType(ContentType.JSON).body(body).post("/desk").then();
        problem(answer, 400, slug);
        if (field != null) {
            answer.body("errors.field", hasItems(field)).body("errors[0].message", matchesPattern(HAN));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"drawers", "not-known"})
    void what_is_nested_or_long_beyond_reason_is_400(String field) throws Exception {
        for (String value : List.of(
                "[".repeat(500) + "]".repeat(500),
                "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
                "1" + "0".repeat(5000),
                "0." + "1".repeat(5000))) {
            // Not by RestAssured: it walks through what it sends.
            HttpResponse<String> answer = post("{\"name\":\"a\",\"" + field + "\":" + value + "}");

            assertEquals(400, answer.statusCode());
            assertEquals(
                    List.of("application/problem+json"),
                    answer.headers().allValues("content-type").stream()
                            .map(type -> type.split(";")[0])
                            .toList());
            JsonPath problem = JsonPath.from(answer.body());
            assertTrue(problem.getString("title").matches(HAN));
            assertEquals(field, problem.getString("errors[0].field"));
        }
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/desk"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"120000.5", "\"120000.50\"", "0", "1000000000000"})
    void money_may_be_a_number_or_its_digits(String weight) {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"a\",\"weight\":" + weight + ",\"drawers\":[]}")
                .post("/desk")
                .then()
                .statusCode(200);
    }

    @Test
    void a_page_of_another_release_and_a_first_report_are_taken_and_told_what_was_not_understood() {
        String body = "{\"name\":\"a\",\"nmae\":\"b\",\"颜色\":[1],\"drawers\":[]}";
        given().contentType(ContentType.JSON)
                .header("Duban-Release", "0.0.9")
                .body(body)
                .post("/desk")
                .then()
                .statusCode(200)
                .header("Duban-Unknown-Fields", "nmae,\\u989c\\u8272");
        given().contentType(ContentType.JSON)
                .body("{\"what\":\"漏气\",\"deathz\":1}")
                .post("/desk/reports")
                .then()
                .statusCode(200)
                .header("Duban-Unknown-Fields", "deathz")
                .body("what", equalTo("漏气"));
        given().contentType(ContentType.JSON)
                .body("{\"later\":{\"list\":[null],\"half\":\"\\ud800\",\"many\":1e999},\"what\":\"漏气\"}")
                .post("/desk/reports")
                .then()
                .statusCode(200)
                .header("Duban-Unknown-Fields", "later")
                .body("what", equalTo("漏气"));
        problem(
                given().contentType(ContentType.JSON)
                        .body("{\"what\":\"\\ud800\",\"later\":[null]}")
                        .post("/desk/reports")
                        .then(),
                400,
                "unstorable-text");
    }

    @Test
    void an_empty_body_is_400() {
        problem(given().contentType(ContentType.JSON).post("/desk").then(), 400, "invalid");
    }

    @Test
    void an_oversize_body_is_413() {
        String body = "{\"name\":\"" + "x".repeat(1_100_000) + "\",\"drawers\":[]}";
        problem(given().contentType(ContentType.JSON).body(body).post("/desk").then(), 413, "too-large");
    }

    @Test
    void an_oversize_body_that_does_not_say_its_length_is_cut_off() throws Exception {
        byte[] body = ("{\"name\":\"" + "x".repeat(1_100_000) + "\",\"drawers\":[]}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/desk"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        int status;
        try {
            status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException hungUp) {
            // The service need not wait for the rest, so its answer may be lost with the connection.
            status = 413;
        }

        assertEquals(413, status);
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource({
        "GET,    /nothing-here,          404, not-found",
        "DELETE, /desk,                  405, method-not-allowed",
        "GET,    /desk?colour=BLUE,      400, bad-request",
        "GET,    /desk?page=first,       400, bad-request",
        "GET,    /desk?size=1000,        400, page",
        "GET,    /desk?page=-1,          400, page",
        "PUT,    /desk,                  428, if-match-required",
        "GET,    /desk/rule,             422, too-late",
        "GET,    /desk/stale,            409, stale-version",
        "POST,   /desk/duplicate,        409, already-exists",
        "GET,    /desk/guarded,          401, unauthenticated",
        "GET,    /unmarked,              401, unauthenticated",
    })
    void what_http_or_a_rule_refuses_is_a_problem_too(String method, String path, int status, String slug) {
        problem(given().request(method, path).then(), status, slug);
    }

    @Test
    void an_address_or_a_head_too_long_is_told_so() {
        problem(given().get("/desk?x=" + "x".repeat(9_000)).then(), 414, "uri-too-long");
        problem(given().header("X-Long", "x".repeat(17_000)).get("/desk").then(), 431, "headers-too-large");
        given().get("/desk/ledger?account=" + "x".repeat(7_000)).then().statusCode(200);
    }

    @Test
    void what_the_http_layer_does_not_know_is_a_problem_too() {
        problem(given().get("/q/nothing").then(), 404, "not-found");
        problem(given().accept(ContentType.XML).get("/desk").then(), 406, "not-acceptable");
    }

    @Test
    void a_text_no_database_can_hold_is_400() {
        problem(given().queryParam("account", "a\u0000b").get("/desk/ledger").then(), 400, "bad-request");
    }

    @Test
    void a_rule_names_its_basis_and_fields() {
        given().get("/desk/rule")
                .then()
                .body("basis.document", equalTo("安全生产法"))
                .body("basis.clause", equalTo("第四十一条"))
                .body("errors[0].field", equalTo("dueDate"));
    }

    @Test
    void a_failure_of_ours_tells_its_number_and_nothing_else() {
        ValidatableResponse answer = given().get("/desk/bug").then();
        problem(answer, 500, "internal");
        answer.body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("detail", containsString(answer.extract().path("id")))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_change_of_another_version_is_409_and_of_this_one_goes_through() {
        problem(given().header("If-Match", "\"6\"").put("/desk").then(), 409, "stale-version");
        problem(given().header("If-Match", "seven").put("/desk").then(), 400, "if-match");
        given().header("If-Match", "\"7\"").put("/desk").then().statusCode(204).header("ETag", "\"8\"");
    }

    @Test
    @TestSecurity(user = "qiye", roles = Roles.ENTERPRISE_REPORTER)
    void somebody_without_the_role_is_403_and_an_endpoint_without_a_role_is_closed_to_all() {
        problem(given().get("/desk/guarded").then(), 403, "forbidden");
        problem(given().get("/unmarked").then(), 403, "forbidden");
    }

    @Test
    void every_answer_carries_the_security_headers() {
        given().get("/desk")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }
}
