package cn.duban.hazard.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.testing.EndpointRoles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint of this service × every role. */
@QuarkusTest
class RolesTest {
    private static final String READ =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office leader discipline";
    private static final String FILE =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office";
    private static final String HANDLE = "supervisor supervisor-head safety-office";
    private static final String RECTIFY =
            "enterprise-reporter enterprise-head supervisor supervisor-head safety-office";

    private static final String OFFICE = "safety-office";
    private static final String DECIDE = "safety-office leader";
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET hazards/{id}/enforcement", READ),
            Map.entry("GET enterprises/{id}/penalties", READ.replace("grid-inspector ", "")),
            Map.entry("POST hazards/{id}/penalties", HANDLE),
            Map.entry("POST hazards/{id}/stop-work-orders", "supervisor-head safety-office"),
            Map.entry("POST hazards/{id}/resumptions", "supervisor-head safety-office"),
            Map.entry("POST hazards/{id}/cut-offs", "supervisor-head safety-office"),
            Map.entry("POST hazards/{id}/cut-off-executions", HANDLE),
            Map.entry("POST hazards/{id}/cut-off-liftings", "supervisor-head safety-office"),
            Map.entry("GET hazards/{id}/documents", READ),
            Map.entry("GET hazards/{id}/documents/{kind}.pdf", READ),
            Map.entry("GET hazards/{id}/documents/{kind}.docx", READ),
            Map.entry("GET hazards/{id}/plates", READ),
            Map.entry("GET plates", READ),
            Map.entry("GET plates/board", READ),
            Map.entry("GET plates/{id}", READ),
            Map.entry("GET plates/{id}/history", READ),
            Map.entry("GET plates/{id}/deadlines", READ),
            Map.entry("GET plates/{id}/process", READ),
            Map.entry("GET plates/{id}/documents", READ),
            Map.entry("GET plates/{id}/documents/{kind}.pdf", READ),
            Map.entry("GET plates/{id}/documents/{kind}.docx", READ),
            Map.entry("POST hazards/{id}/plates", HANDLE),
            Map.entry("POST plates/{id}/level-decisions", DECIDE),
            Map.entry("POST plates/{id}/escalations", DECIDE),
            Map.entry("POST plates/{id}/raise-decisions", DECIDE),
            Map.entry("POST plates/{id}/notices", OFFICE),
            Map.entry("POST plates/{id}/services", HANDLE),
            Map.entry("POST plates/{id}/receipts", RECTIFY),
            Map.entry("POST plates/{id}/records", OFFICE),
            Map.entry("POST plates/{id}/publications", OFFICE),
            Map.entry("POST plates/{id}/plans", RECTIFY),
            Map.entry("POST plates/{id}/plan-reviews", HANDLE),
            Map.entry("POST plates/{id}/progress-reports", RECTIFY),
            Map.entry("POST plates/{id}/extensions", RECTIFY),
            Map.entry("POST plates/{id}/extension-decisions", DECIDE),
            Map.entry("POST plates/{id}/self-evaluations", RECTIFY),
            Map.entry("POST plates/{id}/acceptance-requests", RECTIFY),
            Map.entry("POST plates/{id}/reviews", HANDLE),
            Map.entry("POST plates/{id}/refusals", HANDLE),
            Map.entry("POST plates/{id}/measures", DECIDE),
            Map.entry("POST plates/{id}/liftings", DECIDE),
            Map.entry("POST plates/{id}/lifting-publications", OFFICE),
            Map.entry("GET hazards", READ),
            Map.entry("GET hazards.xlsx", READ),
            Map.entry("GET hazards/{id}", READ),
            Map.entry("GET hazards/{id}/history", READ),
            Map.entry("GET hazards/{id}/deadlines", READ),
            Map.entry("GET hazards/{id}/process", READ),
            Map.entry("GET evidence/{id}", READ),
            Map.entry("GET criteria", READ + " admin"),
            Map.entry("POST grade-suggestions", READ + " admin"),
            Map.entry("POST evidence", FILE + " leader"),
            Map.entry("POST hazards", FILE),
            Map.entry("POST hazards/{id}/resubmissions", FILE),
            Map.entry("POST hazards/{id}/gradings", HANDLE),
            Map.entry("POST hazards/{id}/orders", HANDLE),
            Map.entry("POST hazards/{id}/plan-reviews", HANDLE),
            Map.entry("POST hazards/{id}/extension-decisions", HANDLE),
            Map.entry("POST hazards/{id}/verifications", HANDLE),
            Map.entry("POST hazards/{id}/send-backs", HANDLE),
            Map.entry("POST hazards/{id}/transfers", HANDLE),
            Map.entry("POST hazards/{id}/transfer-answers", HANDLE),
            Map.entry("POST hazards/{id}/plans", RECTIFY),
            Map.entry("POST hazards/{id}/progress-reports", RECTIFY),
            Map.entry("POST hazards/{id}/extensions", RECTIFY),
            Map.entry("POST hazards/{id}/acceptance-requests", RECTIFY),
            Map.entry("POST hazards/{id}/write-offs", "supervisor-head safety-office"),
            Map.entry("POST hazards/{id}/transfer-rulings", "safety-office"));

    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theTableIsWhatTheCodeSays() {
        assertThat(EndpointRoles.unguarded("cn.duban.hazard")).isEmpty();
        for (Method endpoint : EndpointRoles.endpoints("cn.duban.hazard")) {
            assertThat(TABLE).containsKey(name(endpoint));
            assertThat(roles(endpoint))
                    .as(name(endpoint))
                    .isEqualTo(Set.of(TABLE.get(name(endpoint)).split(" ")));
        }
    }

    @Test
    void withoutATokenEverythingIs401AndWithTheWrongRole403() {
        String id = Api.file(People.QIYE, Api.filing()).id();
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((endpoint, roles) -> {
            if (status(null, endpoint, id) != 401) {
                wrong.add("no token → " + endpoint);
            }
            for (People person : People.values()) {
                boolean may = List.of(roles.split(" ")).contains(person.role());
                int status = status(person, endpoint, id);
                // A step may still be refused because it is another body's: other tests look at that.
                boolean anothers = may && endpoint.startsWith("POST hazards/");
                if (!anothers && may == (status == 403)) {
                    wrong.add(person + " → " + endpoint + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsOutOfScopeDoesNotExist() {
        Api.Case hazard = Api.file(People.QIYE, Api.filing());
        for (People stranger : List.of(People.QIYE2, People.YUANFANG, People.JIANGUAN2, People.WANGGE)) {
            hazard.read(stranger).then().statusCode(404);
            hazard.step(stranger, "gradings", Map.of("grade", "GENERAL", "reason", "x"))
                    .then()
                    .statusCode(org.hamcrest.Matchers.in(List.of(403, 404)));
            List<String> listed = Api.as(stranger).get("/hazards?size=100").path("items.id");
            assertThat(listed).doesNotContain(hazard.id());
        }
        for (People allowed : List.of(
                People.QIYE,
                People.QIYEFUZE,
                People.JIANGUAN,
                People.JUZHANG,
                People.ANWEIBAN,
                People.LINGDAO,
                People.JIWEI)) {
            hazard.read(allowed).then().statusCode(200);
        }
    }

    @Test
    void aStepThatIsNotOnesOwnIs403() {
        Api.Case hazard = Api.file(People.QIYE, Api.filing());
        hazard.step(People.ANWEIBAN, "gradings", Map.of("grade", "GENERAL", "reason", "x"))
                .then()
                .statusCode(403);
        hazard.step(People.QIYE, "plans", Map.of()).then().statusCode(org.hamcrest.Matchers.in(List.of(409, 422)));
        hazard.step(People.LINGDAO, "orders", Map.of("demand", "x")).then().statusCode(403);
        assertThat(hazard.state()).isEqualTo("REPORTED");
    }

    private static int status(People person, String endpoint, String id) {
        String path = "/" + endpoint.split(" ")[1].replace("{id}", id).replace("{kind}", "RECTIFICATION_ORDER");
        var request = person == null ? RestAssured.given() : Api.as(person);
        if (endpoint.startsWith("GET")) {
            return request.get(path).statusCode();
        }
        if (path.equals("/evidence")) {
            return (person == null ? RestAssured.given() : RestAssured.given().header("Authorization", person.bearer()))
                    .multiPart("file", "a.txt", new byte[] {1})
                    .post(path)
                    .statusCode();
        }
        return request.contentType("application/json").body("{}").post(path).statusCode();
    }

    private static String name(Method endpoint) {
        String verb = endpoint.isAnnotationPresent(GET.class) ? "GET" : "POST";
        return verb + " " + endpoint.getAnnotation(Path.class).value();
    }

    private static Set<String> roles(Method endpoint) {
        RolesAllowed own = endpoint.getAnnotation(RolesAllowed.class);
        RolesAllowed all = own == null ? endpoint.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return Set.of(all.value());
    }
}
