package cn.duban.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.platform.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest {
    private static final String HAN = ".*\\p{IsHan}.*";

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
                "`[]`                                                                        | malformed-json |",
                "`{\"name\":\" \",\"drawers\":[]}`                                           | invalid | name",
                "`{\"name\":\"a\"}`                                                          | invalid | drawers",
                "`{\"name\":\"a\",\"drawers\":[{\"label\":\"x\",\"depth\":0}]}`              | invalid | drawers[0].depth",
            })
    void a_body_that_cannot_be_used_is_400_with_its_field(String body, String slug, String field) {
        ValidatableResponse answer =
                given().contentType(ContentType.JSON).body(body).post("/desk").then();
        problem(answer, 400, slug);
        if (field != null) {
            answer.body("errors.field", hasItems(field)).body("errors[0].message", matchesPattern(HAN));
        }
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
    void a_text_no_database_can_hold_is_400() {
        problem(given().queryParam("account", "a\u0000b").get("/desk/ledger").then(), 400, "bad-request");
    }

    @Test
    void another_media_type_is_415() {
        problem(
                given().contentType(ContentType.XML)
                        .body("<desk/>")
                        .post("/desk")
                        .then(),
                415,
                "unsupported-media-type");
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

    private static void problem(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:duban:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", matchesPattern(HAN))
                .body("detail", matchesPattern(HAN));
    }
}
