package cn.duban.accountability.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.identity.Roles;
import cn.duban.platform.testing.EndpointRoles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every endpoint of duties and dossiers × every role. */
@QuarkusTest
class DutyRolesTest {
    private static final String READ = "grid-inspector supervisor supervisor-head safety-office leader discipline";
    private static final String ABOVE = "supervisor-head safety-office leader discipline";
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET duties", READ),
            Map.entry("GET duties/mine", READ),
            Map.entry("GET duties/compliance", ABOVE),
            Map.entry("GET duties/{id}", READ),
            Map.entry("GET duties/{id}/deadlines", READ),
            Map.entry("GET duties/{id}/process", READ),
            Map.entry("POST duties/{id}/filings", "grid-inspector supervisor supervisor-head safety-office leader"),
            Map.entry("POST duties/{id}/returns", "safety-office leader"),
            Map.entry("POST cases/{id}/dossiers", "safety-office discipline"),
            Map.entry("GET cases/{id}/dossiers", ABOVE),
            Map.entry("GET dossiers/{id}", ABOVE),
            Map.entry("GET dossiers/{id}.pdf", ABOVE),
            Map.entry("GET dossiers/{id}/verification", "safety-office leader discipline"));

    @Test
    void theTableIsWhatTheCodeSays() {
        List<Method> endpoints = Stream.of("cn.duban.accountability.duty", "cn.duban.accountability.dossier")
                .flatMap(name -> EndpointRoles.endpoints(name).stream())
                .toList();

        assertThat(endpoints)
                .hasSize(TABLE.size())
                .allSatisfy(endpoint -> assertThat(roles(endpoint))
                        .as(name(endpoint))
                        .isEqualTo(Set.of(TABLE.getOrDefault(name(endpoint), "").split(" "))));
    }

    @Test
    void withoutATokenEverythingIs401AndWithTheWrongRole403() {
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((endpoint, allowed) -> {
            String path = "/" + endpoint.split(" ")[1].replace("{id}", "none");
            boolean get = endpoint.startsWith("GET");
            if ((get
                                    ? RestAssured.get(path)
                                    : RestAssured.given()
                                            .contentType("application/json")
                                            .body("{}")
                                            .post(path))
                            .statusCode()
                    != 401) {
                wrong.add("no token → " + endpoint);
            }
            for (String role : Roles.ALL) {
                var request = DutyWorld.as("nobody", role).header("Idempotency-Key", "roles-" + endpoint + role);
                int status = (get ? request.get(path) : request.body("{}").post(path)).statusCode();
                if (List.of(allowed.split(" ")).contains(role) == (status == 403) || status >= 500) {
                    wrong.add(role + " → " + endpoint + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String name(Method endpoint) {
        return (endpoint.isAnnotationPresent(GET.class) ? "GET " : "POST ")
                + endpoint.getAnnotation(Path.class).value();
    }

    private static Set<String> roles(Method endpoint) {
        RolesAllowed own = endpoint.getAnnotation(RolesAllowed.class);
        RolesAllowed all = own == null ? endpoint.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return Set.of(all.value());
    }
}
