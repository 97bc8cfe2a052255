package cn.duban.platform.audit;

import static cn.duban.platform.directory.Registry.DISTRICT;
import static cn.duban.platform.directory.Registry.TOWN;
import static cn.duban.platform.directory.Registry.body;
import static cn.duban.platform.directory.Registry.holder;
import static cn.duban.platform.directory.Registry.post;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose audit one reads: a town's, a neighbouring town's, and of what lies nowhere. */
@QuarkusTest
class AuditScopeTest {
    private final String here = UUID.randomUUID().toString();
    private final String elsewhere = UUID.randomUUID().toString();
    private final String nowhere = UUID.randomUUID().toString();

    @Inject
    Audit audit;

    @Inject
    Sql sql;

    @Inject
    Directory directory;

    @Inject
    DirectoryStore store;

    @BeforeEach
    void acts_and_people() {
        store.put(List.of(
                body("audit-town", OrganisationKind.GOVERNMENT, TOWN, null),
                body("audit-district", OrganisationKind.SAFETY_OFFICE, DISTRICT, null),
                body("audit-firm", OrganisationKind.ENTERPRISE, TOWN, null),
                post("audit-p1", "audit-town", 1, holder("zhen-jiwei", "2020-01-01", null)),
                post("audit-p2", "audit-district", 1, holder("qu-anweiban", "2020-01-01", null)),
                post("audit-p3", "audit-town", 1, holder("zhen-guanliyuan", "2020-01-01", null)),
                post("audit-p4", "audit-firm", 1, holder("qiye-guanliyuan", "2020-01-01", null))));
        Patience.await().until(() -> directory.post("audit-p4").isPresent());
        place(here, TOWN);
        place(elsewhere, DISTRICT + "370405104/");
        QuarkusTransaction.requiringNew().run(() -> {
            audit.record("place", here, "Graded", 1, Map.of());
            audit.record("place", elsewhere, "Graded", 1, Map.of());
            audit.record("dead-letter", nowhere, "DeadLetterReplayed", 0, Map.of());
        });
    }

    @Test
    @TestSecurity(user = "zhen-jiwei", roles = Roles.DISCIPLINE)
    void an_inspector_reads_what_was_done_in_the_own_territory() {
        reads(1, 0, 0);
    }

    @Test
    @TestSecurity(user = "qu-anweiban", roles = Roles.SAFETY_OFFICE)
    void the_office_of_a_district_reads_what_was_done_in_its_towns() {
        reads(1, 1, 0);
        withheld(here, false);
    }

    @Test
    @TestSecurity(user = "zhen-guanliyuan", roles = Roles.ADMIN)
    void an_administrator_reads_that_something_was_done_in_the_own_territory_and_not_what() {
        reads(1, 0, 1);
        withheld(here, true);
        withheld(nowhere, false);
        given().get("/audit/verify").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "qiye-guanliyuan", roles = Roles.ADMIN)
    void a_post_in_an_enterprise_gives_no_territory() {
        reads(0, 0, 1);
    }

    @Test
    @TestSecurity(user = "nobody", roles = Roles.DISCIPLINE)
    void who_holds_no_post_reads_nothing() {
        reads(0, 0, 0);
    }

    @Test
    @TestSecurity(user = "qu-anweiban", roles = Roles.SAFETY_OFFICE)
    void a_kind_that_nobody_named_is_read_by_nobody() {
        String forgotten = UUID.randomUUID().toString();
        sql.update(
                "insert into audit_entry (at, username, action, subject_type, subject_id, version, details)"
                        + " values (now(), 'x', 'Done', 'forgotten', ?, 1, '{}')",
                forgotten);
        assertEquals(0, acts(forgotten));
        Throwable refused = assertThrows(
                Throwable.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> audit.record("forgotten", forgotten, "Done", 1, Map.of())));
        while (refused.getCause() != null) {
            refused = refused.getCause();
        }
        assertTrue(refused instanceof AssertionError && refused.getMessage().contains("forgotten"), refused.toString());
    }

    private static void withheld(String subject, boolean withheld) {
        var act = given().queryParam("subject", subject)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(withheld, act.path("items[0].withheld"));
        assertEquals(withheld, act.path("items[0].details") == null);
        assertNotNull(act.path("items[0].username"));
    }

    private void reads(int ofHere, int ofElsewhere, int ofNowhere) {
        assertEquals(List.of(ofHere, ofElsewhere, ofNowhere), List.of(acts(here), acts(elsewhere), acts(nowhere)));
    }

    private static int acts(String subject) {
        var answer = given().queryParam("subject", subject).get("/audit").then().statusCode(200);
        int total = answer.extract().path("total");
        assertEquals(total, answer.extract().<List<Object>>path("items").size());
        return total;
    }

    private void place(String id, String path) {
        sql.update("insert into place values (?, null, null, ?, 'x')", id, path);
    }
}
