package cn.duban.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.testing.EndpointRoles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint of this service × every role. */
@QuarkusTest
class RolesTest {
    private static final String READ =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office leader discipline";
    private static final String TELL =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office leader";
    private static final String FILE =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office";
    private static final String DUTY = "supervisor supervisor-head safety-office leader";
    private static final String HEADS = "supervisor-head safety-office leader";
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET incidents", READ),
            Map.entry("GET incidents/{id}", READ),
            Map.entry("GET incidents/{id}/statements", READ),
            Map.entry("GET incidents/{id}/deadlines", READ),
            Map.entry("GET incidents/{id}/process", READ),
            Map.entry("GET incidents/{id}/documents", READ),
            Map.entry("GET incidents/{id}/documents/{kind}.pdf", READ),
            Map.entry("GET incidents/{id}/documents/{kind}.docx", READ),
            Map.entry("GET statistics", DUTY + " discipline"),
            Map.entry("GET statistics.xlsx", DUTY + " discipline"),
            Map.entry("GET statistics.pdf", DUTY + " discipline"),
            Map.entry("GET control-targets", DUTY + " discipline"),
            Map.entry("PUT control-targets/{divisionCode}/{year}", "safety-office leader"),
            Map.entry("GET evidence/{id}", READ),
            Map.entry("POST evidence", FILE + " leader"),
            Map.entry("POST incidents", READ + " admin"),
            Map.entry("POST incidents/{id}/completions", TELL),
            Map.entry("POST incidents/{id}/follow-ups", TELL),
            Map.entry("POST incidents/{id}/supplements", TELL),
            Map.entry("POST incidents/{id}/receipts", DUTY),
            Map.entry("POST incidents/{id}/relays", DUTY),
            Map.entry("POST incidents/{id}/direct-reports", "enterprise-reporter enterprise-head " + DUTY),
            Map.entry("POST incidents/{id}/notices", DUTY),
            Map.entry("POST incidents/{id}/notices/{noticeId}/receipts", DUTY),
            Map.entry("POST incidents/{id}/merges", DUTY),
            Map.entry("POST incidents/{id}/arrivals", "grid-inspector " + DUTY),
            Map.entry("POST incidents/{id}/grade-confirmations", "supervisor-head safety-office leader"),
            Map.entry("POST incidents/{id}/inquiry", HEADS),
            Map.entry("POST incidents/{id}/inquiry/members", DUTY),
            Map.entry("POST incidents/{id}/inquiry/members/{memberId}/declarations", DUTY),
            Map.entry("POST incidents/{id}/inquiry/appraisals", DUTY),
            Map.entry("POST incidents/{id}/inquiry/appraisals/{appraisalId}/completions", DUTY),
            Map.entry("POST incidents/{id}/inquiry/extensions", DUTY),
            Map.entry("POST incidents/{id}/inquiry/extensions/{extensionId}/decisions", "leader"),
            Map.entry("POST incidents/{id}/inquiry/reports", DUTY),
            Map.entry("POST incidents/{id}/inquiry/replies", "leader"),
            Map.entry("POST incidents/{id}/inquiry/publications", DUTY),
            Map.entry("POST incidents/{id}/inquiry/plates", "safety-office leader"),
            Map.entry("POST incidents/{id}/inquiry/plates/progress", DUTY),
            Map.entry("POST incidents/{id}/inquiry/plates/liftings", "safety-office leader"),
            Map.entry("POST incidents/{id}/closure/items", DUTY),
            Map.entry("POST incidents/{id}/closure/items/{itemId}/completions", TELL),
            Map.entry("POST incidents/{id}/closure/sets/{set}/filings", DUTY),
            Map.entry("POST incidents/{id}/closure/sets/{set}/signatures", HEADS),
            Map.entry("POST incidents/{id}/closure/archivings", HEADS),
            Map.entry("POST incidents/{id}/closure/evaluations", HEADS),
            Map.entry("POST incidents/{id}/faults", DUTY + " discipline"),
            Map.entry("POST incidents/{id}/faults/{faultId}/decisions", "safety-office leader discipline"));

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theTableIsWhatTheCodeSays() {
        assertThat(EndpointRoles.unguarded("cn.duban.incident")).isEmpty();
        for (Method endpoint : EndpointRoles.endpoints("cn.duban.incident")) {
            assertThat(TABLE).containsKey(name(endpoint));
            assertThat(roles(endpoint))
                    .as(name(endpoint))
                    .isEqualTo(Set.of(TABLE.get(name(endpoint)).split(" ")));
        }
    }

    @Test
    void withoutATokenEverythingIs401AndWithTheWrongRole403() {
        String id = Api.file(People.QIYE, Api.report(time.now())).id();
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((endpoint, roles) -> {
            if (status(null, endpoint, id) != 401) {
                wrong.add("no token → " + endpoint);
            }
            for (People person : People.values()) {
                boolean may = List.of(roles.split(" ")).contains(person.role());
                int status = status(person, endpoint, id);
                // A step may still be refused because it is another body's: other tests look at that.
                boolean anothers = may && (endpoint.startsWith("POST incidents/") || endpoint.startsWith("PUT "));
                if (!anothers && may == (status == 403)) {
                    wrong.add(person + " → " + endpoint + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsOutOfScopeDoesNotExist() {
        Api.Case incident = Api.file(People.QIYE, Api.report(time.now()));
        for (People stranger : List.of(People.QIYE2, People.YUANFANG, People.SHIZHIBAN, People.GONGAN)) {
            incident.read(stranger).then().statusCode(404);
            List<String> listed = Api.as(stranger).get("/incidents?size=100").path("items.id");
            assertThat(listed).doesNotContain(incident.id());
        }
        incident.read(People.GUANLIYUAN).then().statusCode(403);
        for (People allowed : List.of(
                People.QIYE,
                People.QIYEFUZE,
                People.QUZHIBAN,
                People.JUZHANG,
                People.ANWEIBAN,
                People.LINGDAO,
                People.JIWEI)) {
            incident.read(allowed).then().statusCode(200);
        }
    }

    @Test
    void theCitySeesItOnceItWasRelayedAndNotBefore() {
        Api.Case incident = Api.file(People.QIYE, Api.report(time.now())).received(People.QUZHIBAN, "DISTRICT");
        incident.read(People.SHIZHIBAN).then().statusCode(404);

        incident.relayed(People.QUZHIBAN, "DISTRICT", "CITY");

        incident.read(People.SHIZHIBAN).then().statusCode(200);
    }

    private static int status(@Nullable People person, String endpoint, String id) {
        String path = "/"
                + endpoint.split(" ")[1]
                        .replace("{id}", id)
                        .replace("{kind}", "FLASH_REPORT")
                        .replace("{divisionCode}", "370405")
                        .replace("{year}", "2026")
                        .replace("{noticeId}", "n")
                        .replace("{faultId}", "f")
                        .replace("{set}", "CAUSE_FOUND")
                        .replaceAll("\\{[^}]+}", "x");
        var request = person == null ? RestAssured.given() : Api.as(person);
        if (endpoint.startsWith("GET")) {
            return request.get(path).statusCode();
        }
        if (endpoint.startsWith("PUT")) {
            return request.contentType("application/json").body("{}").put(path).statusCode();
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
        verb = endpoint.isAnnotationPresent(PUT.class) ? "PUT" : verb;
        return verb + " " + endpoint.getAnnotation(Path.class).value();
    }

    private static Set<String> roles(Method endpoint) {
        RolesAllowed own = endpoint.getAnnotation(RolesAllowed.class);
        RolesAllowed all = own == null ? endpoint.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return Set.of(all.value());
    }
}
