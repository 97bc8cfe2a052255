package cn.duban.portal.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.identity.Roles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every door of the portal × everybody who may knock. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(EchoService.class)
class PortalAccessTest {
    private record Door(Method method, String path, Set<String> roles, int ok) {}

    private static final List<Door> DOORS = List.of(
            new Door(Method.GET, "/api/session", Roles.ALL, 200),
            new Door(Method.GET, "/api/board", Roles.ALL, 200),
            new Door(Method.GET, "/api/board/items", Roles.ALL, 200),
            new Door(Method.GET, "/api/inbox", Roles.ALL, 200),
            new Door(Method.GET, "/api/notifications", Roles.ALL, 200),
            new Door(Method.GET, "/api/notifications/unread", Roles.ALL, 200),
            new Door(Method.POST, "/api/notifications/readings", Roles.ALL, 200),
            new Door(Method.GET, "/api/registry/divisions", Roles.ALL, 200),
            new Door(Method.GET, "/api/accountability/cases", Roles.ALL, 200),
            new Door(Method.GET, "/api/accountability/duties", Roles.ALL, 200),
            new Door(Method.GET, "/api/accountability/public/plates", Roles.ALL, 200),
            new Door(Method.GET, "/api/rebuilds", Set.of(Roles.ADMIN), 200),
            new Door(Method.GET, "/dead-letters", Set.of(Roles.ADMIN), 200));

    static Stream<Arguments> everyDoorAndRole() {
        return DOORS.stream()
                .flatMap(door -> Roles.ALL.stream()
                        .sorted()
                        .map(role ->
                                arguments(door.method, door.path, role, door.roles.contains(role) ? door.ok : 403)));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @MethodSource("everyDoorAndRole")
    void a_door_opens_to_its_roles_only(Method method, String path, String role, int status) {
        as("somebody", role).request(method, path).then().statusCode(status);
    }

    static Stream<Arguments> doors() {
        return DOORS.stream().map(door -> arguments(door.method, door.path));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nobody_enters_without_a_session(Method method, String path) {
        given().header("X-Duban-Request", "1").request(method, path).then().statusCode(401);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("codings")
    void the_page_comes_compressed_as_it_was_built(String accepted, String coding) {
        given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", accepted)
                .get("/assets/probe-1a2b.js")
                .then()
                .statusCode(200)
                .header("Content-Encoding", coding.isEmpty() ? nullValue() : equalTo(coding))
                .header("Content-Type", containsString("javascript"))
                .header("Cache-Control", containsString("immutable"));
    }

    static Stream<Arguments> codings() {
        return Stream.of(
                arguments("gzip, deflate, br, zstd", "br"),
                arguments("gzip;q=1.0, br;q=0", "gzip"),
                arguments("identity", ""));
    }

    @Test
    void what_is_no_asset_is_not_found_compressed_either() {
        for (String path : List.of("/assets/none-1.js", "/assets/../application.js", "/assets/probe-1a2b.js.map")) {
            given().header("Accept-Encoding", "br").get(path).then().statusCode(404);
        }
    }

    @ParameterizedTest(name = "published, as {0}")
    @MethodSource("roles")
    void what_is_published_is_open_to_every_role(String role) {
        as("somebody", role).get("/public/api/plates").then().statusCode(200);
    }

    static Stream<String> roles() {
        return Roles.ALL.stream().sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/hazard/q", "/api/hazard/q/metrics", "/api/hazard//q/openapi", "/api/registry/x/../q/health"
            })
    void what_a_service_tells_its_keepers_does_not_pass(String path) {
        as("somebody", Roles.ADMIN)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/cases",
                "/publicity",
                "/metrics",
                "/duties",
                "/cases",
                "/q/metrics",
                "/q/health",
                "/q/health/ready",
                "/q/openapi",
                "/q/info"
            })
    void what_is_no_door_does_not_open(String path) {
        as("somebody", Roles.ADMIN).get(path).then().statusCode(404);
    }

    @Test
    void a_change_that_our_page_did_not_send_is_refused() {
        given().header("Authorization", TestTokens.bearer("qiye", Roles.ENTERPRISE_REPORTER))
                .post("/api/notifications/readings")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("请求来源不明"));
    }

    @Test
    void a_service_gets_a_large_body_whole() {
        String content = "粉".repeat(300_000) + "末";
        String answer = as("qiye", Roles.ENTERPRISE_REPORTER)
                .contentType("multipart/form-data")
                .multiPart("file", "large.txt", content.getBytes(StandardCharsets.UTF_8))
                .post("/api/registry/imports")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();

        org.hamcrest.MatcherAssert.assertThat(answer, containsString(content));
    }

    @Test
    void a_service_gets_the_users_token_and_body_but_never_the_cookie_nor_a_forged_address() {
        String answer = as("qiye", Roles.ENTERPRISE_REPORTER)
                .header("Idempotency-Key", "k-1")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("x-duban-destination", "/secret")
                .cookie("q_session", "sealed")
                .body("{\"标题\":\"粉尘🧯\"}")
                .post("/api/registry/enterprises?dry=1")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        org.hamcrest.MatcherAssert.assertThat(answer, startsWith("POST /enterprises?dry=1\nauthorization=Bearer ey"));
        org.hamcrest.MatcherAssert.assertThat(answer, containsString("cookie=none"));
        org.hamcrest.MatcherAssert.assertThat(answer, not(containsString("10.9.8.7")));
        org.hamcrest.MatcherAssert.assertThat(answer, containsString("key=k-1"));
        org.hamcrest.MatcherAssert.assertThat(answer, containsString("body={\"标题\":\"粉尘🧯\"}"));
    }

    @Test
    void a_path_cannot_climb_out_of_its_service() {
        String answer = as("qiye", Roles.ENTERPRISE_REPORTER)
                .urlEncodingEnabled(false)
                .get("/api/registry/a/../../registry/divisions")
                .then()
                .extract()
                .asString();
        assertEquals("GET /divisions", answer.lines().findFirst().orElse(""));
    }

    @Test
    void a_service_that_is_away_is_a_problem_the_page_can_show() {
        as("qiye", Roles.ENTERPRISE_REPORTER)
                .get("/api/hazard/hazards")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:duban:problem:unavailable"))
                .body("title", equalTo("服务暂时不可用"));
    }

    private static RequestSpecification as(String username, String... roles) {
        return given().header("Authorization", TestTokens.bearer(username, roles))
                .header("X-Duban-Request", "1")
                .contentType("application/json");
    }
}
