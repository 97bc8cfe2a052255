package cn.duban.portal.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.identity.Roles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of those without a session: to what is published and to nothing else. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(EchoService.class)
class PublicProxyTest {

    @Test
    void anybody_may_ask_and_keep_the_answer_for_as_long_as_the_service_says() {
        given().queryParam("q", "木业")
                .queryParam("page", "0")
                .get("/public/api/plates")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .header("Set-Cookie", nullValue())
                .body(startsWith("GET /public/plates?q=%E6%9C%A8%E4%B8%9A&page=0\n"));
    }

    @Test
    void nothing_goes_along_of_who_asks_but_the_true_address() {
        String answer = given().header("Authorization", TestTokens.bearer("jiwei", Roles.DISCIPLINE))
                .cookie("q_session", "sealed")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7")
                .header("X-Duban-Post", "tez-jianwei-jiancha")
                .header("x-duban-destination", "/cases")
                .get("/public/api/plates")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer, startsWith("GET /public/plates\nauthorization=none\ncookie=none\nforwarded=127.0.0.1\n"));
        assertThat(answer, not(containsString("10.9.8.7")));
        assertThat(answer, not(containsString("X-duban")));
        assertThat(answer, not(containsString("X-real-ip")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
    void it_is_for_questions_only(Method method) {
        given().header("X-Duban-Request", "1")
                .request(method, "/public/api/plates")
                .then()
                .statusCode(405)
                .header("Allow", "GET");
    }

    @Test
    void a_question_has_no_content_and_an_end() {
        given().body("x").get("/public/api/plates").then().statusCode(400);
        given().queryParam("q", "x".repeat(1_600))
                .get("/public/api/plates")
                .then()
                .statusCode(414)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/api/",
                "/public/api/plates/",
                "/public/api/..%2Fcases",
                "/public/api/plates/%2e%2e%2f%2e%2e%2fcases",
                "/public/api/plates;a=b",
                "/public/api/plates%00",
                "/public/api/a/b/c/d/e"
            })
    void what_is_no_name_of_a_list_is_not_there(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/api/../../api/accountability/cases",
                "/public/api/%2e%2e/%2e%2e/api/accountability/cases",
                "/api/accountability/public/plates"
            })
    void it_leads_nowhere_that_asks_for_a_session(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @Test
    void a_refusal_is_kept_by_nobody() {
        given().get("/public/api/too-often")
                .then()
                .statusCode(429)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", nullValue());
    }

    @Test
    void the_public_page_is_shown_without_a_session() {
        int status = given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/public")
                .statusCode();

        // The page itself where it was built; without it there is nothing to show, and still nobody to sign in.
        boolean built = getClass().getResource("/META-INF/resources/index.html") != null;
        assertEquals(built ? 200 : 404, status);
    }
}
