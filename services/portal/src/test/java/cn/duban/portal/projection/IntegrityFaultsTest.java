package cn.duban.portal.projection;

import static cn.duban.portal.projection.Desks.soon;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.audit.AuditWatch;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that was changed by hand comes before people, and stays there until one of them says why. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class IntegrityFaultsTest {
    private static final String OFFICE = "safety-office";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Inject
    AuditWatch watch;

    PublishedEvents events;

    @BeforeEach
    void the_registry_has_spoken() {
        events = new PublishedEvents(bootstrap);
        events.directory();
        events.send(
                "registry",
                "tez-anweiban-guanliyuan",
                new PostChanged(
                        "tez-anweiban-guanliyuan",
                        "tez-anweiban",
                        "管理员",
                        "CHIEF",
                        null,
                        List.of(),
                        null,
                        true,
                        List.of(new PostChanged.Holder("guanliyuan", "演示", LocalDate.of(2024, 1, 1), null)),
                        1,
                        false));
        Desks.everybodyIsKnown(sql);
        soon(() -> assertTrue(sql.first("select 1 from directory_entry where id = 'tez-anweiban-guanliyuan'", row -> 1)
                .isPresent()));
    }

    @Test
    void a_chain_broken_by_hand_is_noticed_by_the_next_walk_and_open_until_somebody_says_why() {
        String subject = "broken-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("integrity-fault", subject, "Sample", 0, Map.of("n", 1)));
        soon(() -> assertTrue(sql.first(
                        "select 1 from audit_seal s join audit_entry e on e.id = s.entry_id where e.subject_id = ?",
                        row -> 1,
                        subject)
                .isPresent()));
        assertEquals(Optional.empty(), watch.check());
        faults("anweiban", OFFICE).body("items.about", not(hasItem("portal")));
        Desks.notices("anweiban", OFFICE)
                .body("items.findAll { it.kind == 'IntegrityFaultFound' && it.hazardNumber == '门户' }.size()", is(0));

        Owner.run("update audit_entry set action = 'Nothing' where subject_id = '" + subject + "'");
        watch.check();
        watch.check();

        soon(() -> faults("anweiban", OFFICE)
                .body("items.findAll { it.about == 'portal' }.times", equalTo(List.of(2)))
                .body("items.find { it.about == 'portal' }.places[0].fault", is("EDITED"))
                .body("items.find { it.about == 'portal' }.mine", is(true)));
        for (String[] reader : List.of(new String[] {"anweiban", OFFICE}, new String[] {"guanliyuan", "admin"})) {
            Desks.notices(reader[0], reader[1])
                    .body(
                            "items.findAll { it.kind == 'IntegrityFaultFound' && it.hazardNumber == '门户' }.size()",
                            is(1));
        }
        Desks.notices("jianguan", "supervisor").body("items.kind", not(hasItem("IntegrityFaultFound")));
        String id = faults("guanliyuan", "admin")
                .body("items.find { it.about == 'portal' }.mine", is(false))
                .extract()
                .path("items.find { it.about == 'portal' }.id");

        explain("guanliyuan", "admin", id, "TECHNICAL").statusCode(403);
        explain("jianguan", "supervisor", id, "TECHNICAL").statusCode(403);
        // An office by its role alone, on a post of another body.
        explain("jiwei", OFFICE, id, "TECHNICAL").statusCode(403);
        explain("anweiban", OFFICE, UUID.randomUUID().toString(), "TAMPERING").statusCode(404);
        explain("anweiban", OFFICE, id, null).statusCode(400);
        explain("anweiban", OFFICE, id, "TAMPERING").statusCode(200).body("cause", is("TAMPERING"));
        explain("anweiban", OFFICE, id, "RESTORE").statusCode(409);

        faults("anweiban", OFFICE).body("items.about", not(hasItem("portal")));
        assertEquals(
                List.of("system IntegrityFaultFound", "anweiban IntegrityFaultExplained"),
                sql.query(
                        "select username || ' ' || action from audit_entry where subject_id = ? order by id",
                        row -> row.getString(1),
                        id));
        soon(() -> assertTrue(sql.first("select 1 from audit_explained where about = 'portal'", row -> 1)
                .isPresent()));
        assertEquals(Optional.empty(), watch.check());
        Owner.run("update audit_entry set action = 'Sample' where subject_id = '" + subject + "'");
    }

    @Test
    void a_file_that_changed_is_told_where_its_case_lies() {
        String file = UUID.randomUUID().toString();
        events.send(
                "hazard",
                file,
                new IntegrityFaultFound(
                        "hazard",
                        "hazard",
                        IntegrityKind.EVIDENCE,
                        file,
                        new IntegrityPlace("SERVED CHANGED", null, null),
                        PublishedEvents.TOWN,
                        OffsetDateTime.now()));

        soon(() -> faults("anweiban", OFFICE).body("items.subject", hasItem(file)));
        Desks.notices("anweiban", OFFICE)
                .body("items.findAll { it.hazardNumber == '" + file + "' }.kind", everyItem(is("IntegrityFaultFound")))
                .body("items.findAll { it.hazardNumber == '" + file + "' }.size()", is(1));
        faults("qiye2", "discipline").body("items.subject", not(hasItem(file)));
        String id = faults("anweiban", OFFICE).extract().path("items.find { it.subject == '" + file + "' }.id");
        explain("qiye2", OFFICE, id, "TECHNICAL").statusCode(404);
        explain("anweiban", OFFICE, id, "TECHNICAL").statusCode(200);
        faults("anweiban", OFFICE).body("items.subject", not(hasItem(file)));
    }

    private static ValidatableResponse faults(String username, String role) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .get("/api/integrity-faults?open=true&size=100")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse explain(String username, String role, String id, @Nullable String cause) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Duban-Request", "1")
                .contentType("application/json")
                .body("{\"cause\": " + (cause == null ? null : '"' + cause + '"') + ", \"reason\": \"已核对备份\"}")
                .post("/api/integrity-faults/" + id + "/explanation")
                .then();
    }
}
