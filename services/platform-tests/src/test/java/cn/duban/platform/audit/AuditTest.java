package cn.duban.platform.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerification.Fault;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {
    /** The service's own sealer, which would seal what is taken away just then, stays out until the statements are done. */
    static final String NOBODY_SEALS = "select pg_advisory_xact_lock(" + AuditSealer.LOCK + ")";

    private final String subject = UUID.randomUUID().toString();

    @Inject
    Audit audit;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerifier verifier;

    @Inject
    Sql sql;

    @BeforeEach
    void three_acts() {
        for (int version = 1; version <= 3; version++) {
            int v = version;
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record("audit-chain", subject, "Graded", v, Map.of("理由", "重大🔥", "n", v)));
        }
        awaitSealed();
        Owner.run("drop table if exists kept_entry, kept_seal");
        Owner.run(
                NOBODY_SEALS,
                "create table kept_entry as table audit_entry",
                "create table kept_seal as table audit_seal");
    }

    @AfterEach
    void mend() {
        Owner.run(
                NOBODY_SEALS,
                "delete from audit_seal",
                "delete from audit_entry",
                "insert into audit_entry overriding system value select * from kept_entry",
                "insert into audit_seal select * from kept_seal",
                "drop table kept_entry",
                "drop table kept_seal");
    }

    @Test
    void an_untouched_chain_is_intact_to_its_end() {
        AuditVerification found = verifier.verify(null);

        assertTrue(found.intact(), () -> "" + found);
        assertTrue(found.checked() >= 3);
        assertEquals(0, found.unsealed());
        assertEquals(found.checked(), found.end().seq());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username = 'somebody else'",
                "at = at + interval '1 second'",
                "details = replace(details, '重大', '一般')",
                "post = 'post'",
                "version = version + 1",
                "subject_id = 'x'"
            })
    void an_edited_entry_is_named(String change) {
        long second = entries().get(1);
        Owner.run("update audit_entry set " + change + " where id = " + second);

        AuditVerification found = verifier.verify(null);

        assertEquals(Fault.EDITED, found.firstBad().fault());
        assertEquals(second, found.firstBad().entryId());
    }

    @Test
    void a_deleted_entry_is_named() {
        long first = entries().get(0);
        Owner.run("delete from audit_entry where id = " + first);

        AuditVerification found = verifier.verify(null);

        assertEquals(Fault.DELETED, found.firstBad().fault());
        assertEquals(first, found.firstBad().entryId());
    }

    @Test
    void an_entry_taken_out_with_its_seal_breaks_the_chain_there() {
        long second = entries().get(1);
        long seq = sql.query("select seq from audit_seal where entry_id = ?", r -> r.getLong(1), second)
                .get(0);
        Owner.run("delete from audit_seal where seq = " + seq, "delete from audit_entry where id = " + second);

        AuditVerification found = verifier.verify(null);

        assertEquals(Fault.SEAL_BROKEN, found.firstBad().fault());
        assertEquals(seq, found.firstBad().seq());
    }

    @Test
    void a_chain_cut_off_at_its_end_with_all_its_seals_shows_against_what_was_noted() {
        Anchor noted = verifier.verify(null).end();
        Owner.run(
                "delete from audit_seal where seq > " + (noted.seq() - 2),
                "delete from audit_entry where id not in (select entry_id from audit_seal)");

        AuditVerification found = verifier.verify(noted);

        assertEquals(Fault.TRUNCATED, found.firstBad().fault());
        assertEquals(noted.seq() - 1, found.firstBad().seq());
        assertEquals(Fault.TRUNCATED, verifier.verify(null).firstBad().fault(), "this copy remembers the end itself");
    }

    @Test
    void a_chain_written_anew_shows_against_what_was_noted() {
        Anchor noted = verifier.verify(null).end();

        AuditVerification found = verifier.verify(new Anchor(noted.seq(), "0".repeat(64)));

        assertEquals(Fault.SEAL_BROKEN, found.firstBad().fault());
        assertTrue(verifier.verify(noted).intact());
    }

    @Test
    @TestSecurity(user = "jiwei", roles = Roles.DISCIPLINE)
    void acts_on_a_subject_are_listed_and_the_chain_verified_over_http() {
        given().queryParam("subject", subject)
                .get("/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.version", equalTo(List.of(1, 2, 3)))
                .body("items[0].username", equalTo("jiwei"))
                .body("items[0].details.理由", equalTo("重大🔥"));
        given().get("/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("firstBad", nullValue());
        given().get("/audit").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "jianguan", roles = Roles.SUPERVISOR)
    void the_audit_is_not_for_those_it_is_about() {
        given().queryParam("subject", subject).get("/audit").then().statusCode(403);
        given().get("/audit/verify").then().statusCode(403);
    }

    private List<Long> entries() {
        return sql.query("select id from audit_entry where subject_id = ? order by id", r -> r.getLong(1), subject);
    }

    private void awaitSealed() {
        Patience.await().until(() -> {
            sealer.seal();
            return sql.query(
                            "select 1 from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)",
                            r -> 1)
                    .isEmpty();
        });
    }
}
