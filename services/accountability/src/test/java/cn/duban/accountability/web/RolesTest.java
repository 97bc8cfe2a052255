package cn.duban.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import cn.duban.platform.testing.EndpointRoles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
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
    private static final String ALL_BUT_ADMIN =
            "enterprise-reporter enterprise-head grid-inspector supervisor supervisor-head safety-office leader discipline";
    private static final String EVERYBODY = "*";
    private static final String OVERSEE = "safety-office leader discipline";
    private static final String HANDLE = "safety-office discipline";
    private static final String DECIDE = "leader discipline";
    private static final String INTERVIEW = "safety-office supervisor-head leader discipline";
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET cases", ALL_BUT_ADMIN),
            Map.entry("GET cases/board", OVERSEE),
            Map.entry("GET cases/{id}", ALL_BUT_ADMIN),
            Map.entry("GET cases/{id}/process", ALL_BUT_ADMIN),
            Map.entry("GET cases/{id}/documents", ALL_BUT_ADMIN),
            Map.entry("GET cases/{id}/documents/{kind}.pdf", ALL_BUT_ADMIN),
            Map.entry("GET cases/{id}/documents/{kind}.docx", ALL_BUT_ADMIN),
            Map.entry("GET interviews", ALL_BUT_ADMIN),
            Map.entry("GET interviews/{id}", ALL_BUT_ADMIN),
            Map.entry("GET interviews/{id}/process", ALL_BUT_ADMIN),
            Map.entry("GET interviews/{id}/documents", ALL_BUT_ADMIN),
            Map.entry("GET interviews/{id}/documents/{kind}.pdf", ALL_BUT_ADMIN),
            Map.entry("GET interviews/{id}/documents/{kind}.docx", ALL_BUT_ADMIN),
            Map.entry("GET listings", ALL_BUT_ADMIN),
            Map.entry("GET listings/{id}", ALL_BUT_ADMIN),
            Map.entry("GET standings/{subjectId}", ALL_BUT_ADMIN),
            Map.entry("GET signals", OVERSEE),
            Map.entry("GET public/plates", EVERYBODY),
            Map.entry("GET public/penalties", EVERYBODY),
            Map.entry("GET public/incident-results", EVERYBODY),
            Map.entry("GET public/discredit-list", EVERYBODY),
            Map.entry("GET public/exposures", EVERYBODY),
            Map.entry("GET publications", OVERSEE),
            Map.entry("POST publications/{id}/wordings", HANDLE),
            Map.entry("POST publications/{id}/retractions", HANDLE),
            Map.entry("POST cases", OVERSEE),
            Map.entry("POST cases/{id}/facts", HANDLE),
            Map.entry("POST cases/{id}/subjects", HANDLE),
            Map.entry("POST cases/{id}/investigations", HANDLE),
            Map.entry("POST cases/{id}/dismissals", HANDLE),
            Map.entry("POST cases/{id}/notices", HANDLE),
            Map.entry("POST cases/{id}/answers", ALL_BUT_ADMIN),
            Map.entry("POST cases/{id}/appeals", ALL_BUT_ADMIN),
            Map.entry("POST cases/{id}/decisions", DECIDE),
            Map.entry("POST cases/{id}/reviews", DECIDE),
            Map.entry("POST cases/{id}/reassignments", DECIDE),
            Map.entry("POST cases/{id}/measures/{measureId}/executions", HANDLE),
            Map.entry("POST cases/{id}/closings", HANDLE),
            Map.entry("POST interviews", INTERVIEW),
            Map.entry("POST interviews/{id}/summonses", INTERVIEW),
            Map.entry("POST interviews/{id}/attendances", INTERVIEW),
            Map.entry("POST interviews/{id}/minutes", INTERVIEW),
            Map.entry("POST interviews/{id}/receipts", ALL_BUT_ADMIN),
            Map.entry("POST interviews/{id}/commitments/{commitmentId}/reports", ALL_BUT_ADMIN),
            Map.entry("POST interviews/{id}/commitments/{commitmentId}/checks", INTERVIEW),
            Map.entry(
                    "POST listings/{id}/removal-requests",
                    "enterprise-reporter enterprise-head supervisor-head safety-office leader discipline"),
            Map.entry("POST listings/{id}/removal-decisions", HANDLE),
            Map.entry("POST listings/{id}/restorations", DECIDE),
            Map.entry("POST listings/{id}/liftings", DECIDE));

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
        assertThat(EndpointRoles.unguarded("cn.duban.accountability")).isEmpty();
        for (Method endpoint : EndpointRoles.endpoints("cn.duban.accountability")) {
            // Duties and dossiers have a table of their own: DutyRolesTest.
            if (endpoint.getDeclaringClass().getPackageName().matches(".*\\.(duty|dossier)\\.web")) {
                continue;
            }
            assertThat(TABLE).containsKey(name(endpoint));
            assertThat(roles(endpoint))
                    .as(name(endpoint))
                    .isEqualTo(Set.of(TABLE.get(name(endpoint)).split(" ")));
        }
    }

    @Test
    void withoutATokenEverythingButThePublicPageIs401AndWithTheWrongRole403() {
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((endpoint, roles) -> {
            boolean open = roles.equals(EVERYBODY);
            if (status(null, endpoint, "nothing") != (open ? 200 : 401)) {
                wrong.add("no token → " + endpoint);
            }
            for (People person : People.values()) {
                boolean may = open || List.of(roles.split(" ")).contains(person.role());
                int status = status(person, endpoint, "nothing");
                if (may == (status == 403)) {
                    wrong.add(person + " → " + endpoint + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void disciplineSeesCasesAndOthersOnlyWhatTheirRoleNeeds() {
        Api.Matter one = Handling.opened(
                People.ANWEIBAN, "BODY", "tez-yingjiju", time.now().minusDays(1));

        for (People allowed : List.of(People.ANWEIBAN, People.LINGDAO, People.JIWEI, People.SHIANWEIBAN)) {
            one.read(allowed).then().statusCode(200);
        }
        for (People stranger :
                List.of(People.JUZHANG, People.QUZHIBAN, People.QIYE, People.CUNZHANG, People.YUANFANG, People.ZHEN)) {
            one.read(stranger).then().statusCode(404);
            List<String> listed = Api.as(stranger).get("/cases?size=100").path("items.id");
            assertThat(listed).doesNotContain(one.path().substring("/cases/".length()));
        }
        one.read(People.GUANLIYUAN).then().statusCode(403);
        one.done(People.ANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
    }

    @Test
    void nobodyHandlesACaseAboutTheirOwnBody() {
        Map<String, Object> own =
                Handling.fact("BODY", "tez-anweiban", time.now().minusDays(1));
        Api.post(People.ANWEIBAN, "/cases", own).then().statusCode(403);

        Api.Matter one = Handling.opened(
                People.SHIANWEIBAN, "BODY", "tez-anweiban", time.now().minusDays(1));

        assertThat(one.<String>see("handlerId")).isEqualTo("zz-anweiban");
        one.read(People.ANWEIBAN).then().statusCode(404);
        one.done(People.SHIANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
    }

    @Test
    void aPostIsHeldBySomebodyAndOnlyThatPersonIsHeldAccountable() {
        Api.Matter before = Handling.opened(
                People.ANWEIBAN, "POST", SmallRegistry.MAYOR, OffsetDateTime.parse("2024-06-01T08:00:00+08:00"));

        assertThat(before.<String>see("subjects[0].holder.username")).isEqualTo("qianren");
        before.read(People.ZHENZHANG).then().statusCode(404);

        Api.Matter since = Handling.opened(
                People.ANWEIBAN, "POST", SmallRegistry.MAYOR, OffsetDateTime.parse("2025-06-01T08:00:00+08:00"));
        assertThat(since.<String>see("subjects[0].holder.username")).isEqualTo("zhenzhang");
        assertThat(since.path()).isNotEqualTo(before.path());
        before.done(People.ANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
        since.done(People.ANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
    }

    private static int status(@Nullable People person, String endpoint, String id) {
        String path = "/" + endpoint.split(" ")[1].replace("{id}", id).replaceAll("\\{[^}]+}", "x");
        var request = person == null ? RestAssured.given() : Api.as(person);
        if (endpoint.startsWith("GET")) {
            return request.get(path).statusCode();
        }
        return request.contentType("application/json").body("{}").post(path).statusCode();
    }

    private static String name(Method endpoint) {
        String verb = endpoint.isAnnotationPresent(GET.class) ? "GET" : "POST";
        Path own = endpoint.getAnnotation(Path.class);
        String base = endpoint.getDeclaringClass().getAnnotation(Path.class).value();
        String path = base + (own == null ? "" : "/" + own.value());
        return verb + " " + path.replaceAll("^/+", "").replaceAll("//+", "/");
    }

    private static Set<String> roles(Method endpoint) {
        if (endpoint.getDeclaringClass().isAnnotationPresent(PermitAll.class)) {
            return Set.of(EVERYBODY);
        }
        RolesAllowed own = endpoint.getAnnotation(RolesAllowed.class);
        RolesAllowed all = own == null ? endpoint.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return Set.of(all.value());
    }
}
