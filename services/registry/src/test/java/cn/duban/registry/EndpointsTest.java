package cn.duban.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.identity.Roles;
import cn.duban.platform.testing.EndpointRoles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every endpoint × every role: who is let in, who is not, and that nobody gets in without a token. */
@QuarkusTest
class EndpointsTest extends RegistryTest {
    private static final Set<String> KEEPERS = Set.of(Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.ADMIN);

    private record Endpoint(String method, String path, Set<String> allowed) {}

    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("GET", "/divisions", Roles.ALL),
            new Endpoint("GET", "/organisations", Roles.ALL),
            new Endpoint("GET", "/organisations/tez-zhengfu", Roles.ALL),
            new Endpoint("GET", "/posts", Roles.ALL),
            new Endpoint("GET", "/matters", Roles.ALL),
            new Endpoint("GET", "/duties", Roles.ALL),
            new Endpoint("GET", "/recurring-duties", Roles.ALL),
            new Endpoint("GET", "/clocks", Roles.ALL),
            new Endpoint("GET", "/holidays", Roles.ALL),
            new Endpoint("GET", "/holidays/refused-files", Set.of(Roles.SAFETY_OFFICE, Roles.ADMIN)),
            new Endpoint("POST", "/holidays/2027/check", Set.of(Roles.SAFETY_OFFICE)),
            new Endpoint("PUT", "/holidays/2027", Set.of(Roles.SAFETY_OFFICE)),
            new Endpoint("GET", "/demo-clock", Roles.ALL),
            new Endpoint("POST", "/demo-clock", Set.of(Roles.ADMIN)),
            new Endpoint("GET", "/responsibility", Roles.ALL),
            new Endpoint(
                    "GET",
                    "/coverage",
                    Set.of(Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE, Roles.SUPERVISOR_HEAD, Roles.ADMIN)),
            new Endpoint("GET", "/enterprises", Roles.ALL),
            new Endpoint("GET", "/enterprises/nobody", Roles.ALL),
            new Endpoint(
                    "POST",
                    "/enterprises",
                    Set.of(Roles.SAFETY_OFFICE, Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.ADMIN)),
            new Endpoint("PUT", "/enterprises/nobody", Set.of(Roles.SAFETY_OFFICE, Roles.ENTERPRISE_HEAD, Roles.ADMIN)),
            new Endpoint("GET", "/enterprises/nobody/classifications", Roles.ALL),
            new Endpoint(
                    "POST",
                    "/enterprises/nobody/classifications",
                    Set.of(Roles.ENTERPRISE_HEAD, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE)),
            new Endpoint(
                    "POST",
                    "/enterprises/nobody/classifications/00000000-0000-0000-0000-000000000000/decisions",
                    Set.of(Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE)),
            new Endpoint("POST", "/enterprise-imports", KEEPERS),
            new Endpoint("GET", "/enterprise-imports/00000000-0000-0000-0000-000000000000", KEEPERS),
            new Endpoint("GET", "/enterprise-imports/template", KEEPERS));

    @Test
    void the_table_names_every_endpoint_and_every_endpoint_says_who_may_call_it() {
        assertThat(EndpointRoles.endpoints("cn.duban.registry")).hasSize(ENDPOINTS.size());
        assertThat(EndpointRoles.unguarded("cn.duban.registry")).isEmpty();
    }

    @Test
    void without_a_token_nobody_gets_in() {
        for (Endpoint endpoint : ENDPOINTS) {
            assertThat(RestAssured.given()
                            .contentType(type(endpoint))
                            .request(endpoint.method(), endpoint.path())
                            .statusCode())
                    .as("%s %s", endpoint.method(), endpoint.path())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_role_is_let_in_exactly_where_the_table_says_so() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Endpoint endpoint : ENDPOINTS) {
            for (String role : Roles.ALL) {
                // Nobody holds a post under this name: whatever is let in finds nothing, and changes nothing.
                Response answer =
                        as("nobody", role).contentType(type(endpoint)).request(endpoint.method(), endpoint.path());
                boolean letIn = answer.statusCode() != 403;
                if (letIn != endpoint.allowed().contains(role) || answer.statusCode() >= 500) {
                    wrong.put(endpoint + " " + role, answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static ContentType type(Endpoint endpoint) {
        return "/enterprise-imports".equals(endpoint.path()) ? ContentType.MULTIPART : ContentType.JSON;
    }
}
