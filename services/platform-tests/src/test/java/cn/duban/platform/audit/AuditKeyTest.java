package cn.duban.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.audit.AuditHeadPublished;
import cn.duban.contracts.audit.IntegrityFaultExplained;
import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.embedded.testing.Owner;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerification.BadRow;
import cn.duban.platform.audit.AuditVerification.Fault;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of the database can do to a chain without the key, and where each of it shows. */
@QuarkusTest
class AuditKeyTest {
    private static final String PLAIN = "sealed again by hash alone";

    @Inject
    Audit audit;

    @Inject
    AuditChain chain;

    @Inject
    AuditSealer running;

    @Inject
    AuditHeads heads;

    @Inject
    AuditWatch watch;

    @Inject
    ExplainedFaults explained;

    @Inject
    Sql sql;

    private final AuditKeys first = new AuditKeys(Optional.of("geheim-1"), "k1", Optional.empty());
    private final AuditKeys second = new AuditKeys(Optional.of("geheim-2"), "k2", Optional.of("k1:geheim-1"));

    @BeforeEach
    void a_chain_of_its_own() {
        running.seal();
        Owner.run(
                AuditTest.NOBODY_SEALS,
                "create table if not exists old_entry as table audit_entry",
                "create table if not exists old_seal as table audit_seal",
                "delete from audit_seal",
                "delete from audit_entry");
        Owner.run("delete from audit_head", "delete from audit_check", "delete from audit_explained");
    }

    @AfterEach
    void as_it_was() {
        Owner.run(
                AuditTest.NOBODY_SEALS,
                "delete from audit_seal",
                "delete from audit_entry",
                "insert into audit_entry overriding system value select * from old_entry",
                "insert into audit_seal select * from old_seal",
                "drop table old_entry",
                "drop table old_seal",
                "delete from audit_head",
                "delete from audit_check",
                "delete from audit_explained");
    }

    @Test
    void a_new_key_goes_on_where_the_old_one_ended_and_old_rows_stay_verifiable() {
        act();
        sealer(new AuditKeys(Optional.empty(), "k1", Optional.empty())).seal();
        act();
        sealer(first).seal();
        act();
        sealer(second).seal();

        assertTrue(verifier(second).between(null, 100, Set.of()).bad() == null);
        assertEquals(3, verifier(second).between(null, 100, Set.of()).end().seq());
        assertEquals(
                Fault.SEAL_BROKEN,
                verifier(first).between(null, 100, Set.of()).bad().fault(),
                "a key it was not given");
    }

    @Test
    void rows_sealed_again_without_the_key_are_found() {
        act();
        act();
        act();
        sealer(first).seal();
        Owner.run("update audit_entry set username = 'somebody else' where id = (select min(id) + 1 from audit_entry)");

        sealAgain("key_id");
        assertEquals(
                Fault.EDITED, verifier(first).between(null, 100, Set.of()).bad().fault());
        sealAgain("null");
        assertEquals(
                Fault.SEAL_BROKEN,
                verifier(first)
                        .between(new Anchor(1, hash(1)), 100, Set.of())
                        .bad()
                        .fault());
    }

    @Test
    void a_night_goes_on_from_the_last_and_finds_what_was_cut_off_or_written_anew_since() {
        act();
        act();
        running.seal();
        assertEquals(Optional.empty(), watch.check());
        act();
        running.seal();
        assertEquals(Optional.empty(), watch.check());
        assertEquals(
                3L,
                sql.query("select max(up_to) from audit_check", row -> row.getLong(1))
                        .get(0));

        Owner.run(
                "delete from audit_seal where seq = 3",
                "delete from audit_entry where id = (select max(id) from audit_entry)");

        assertEquals(Fault.TRUNCATED, watch.check().orElseThrow().fault());
        assertFalse(sql.query("select fault from audit_check order by id desc limit 1", row -> row.getString(1) == null)
                .get(0));
    }

    @Test
    void an_old_row_is_gone_over_again() {
        act();
        act();
        running.seal();
        watch.check();
        Owner.run("update audit_entry set action = 'Nothing' where id = (select min(id) from audit_entry)");

        assertEquals(Fault.EDITED, watch.check().orElseThrow().fault());
    }

    @Test
    void a_head_told_earlier_is_held_against_the_chain() {
        act();
        running.seal();
        tell("test-service", 7, "a".repeat(64));
        tell(service(), 1, "b".repeat(64));

        assertEquals(Fault.SEAL_BROKEN, watch.check().orElseThrow().fault());
    }

    @Test
    void another_services_chain_that_ends_earlier_than_it_did_is_told_in_our_audit() {
        tell("elsewhere", 9, "a".repeat(64));
        tell("elsewhere", 9, "a".repeat(64));
        tell("elsewhere", 12, "b".repeat(64));
        tell("elsewhere", 10, "c".repeat(64));
        tell("elsewhere", 12, "d".repeat(64));

        assertEquals(
                List.of(
                        "AuditHeadNoted",
                        "AuditHeadNoted",
                        "AuditHeadNoted",
                        "AuditHeadContradicts",
                        "AuditHeadContradicts"),
                sql.query(
                        "select action from audit_entry where subject_id = 'elsewhere' order by id",
                        row -> row.getString(1)));
    }

    @Test
    void what_is_not_right_is_told_until_somebody_explained_it_and_then_what_comes_behind_it_is() {
        act();
        act();
        act();
        running.seal();
        Owner.run("update audit_entry set action = 'Nothing' where id = (select min(id) from audit_entry)");
        BadRow first = watch.check().orElseThrow();
        assertEquals(first, watch.check().orElseThrow());
        assertTrue(told("IntegrityFaultFound").contains("\"fault\":\"EDITED\""));

        explain(service(), first.fault().name(), first.seq(), first.entryId());

        assertEquals(Optional.empty(), watch.check());
        Owner.run("update audit_entry set action = 'Nothing' where id = (select max(id) from audit_entry"
                + " where action = 'Graded')");
        assertTrue(watch.check().orElseThrow().seq() > first.seq());
    }

    @Test
    void an_end_that_contradicts_is_told_and_those_noted_before_it_was_explained_no_longer_count() {
        tell("elsewhere", 12, "b".repeat(64));
        tell("elsewhere", 10, "c".repeat(64));
        assertTrue(told("IntegrityFaultFound").contains("\"fault\":\"CONTRADICTS\""));

        explain("elsewhere", "CONTRADICTS", 10L, null);
        tell("elsewhere", 11, "d".repeat(64));
        tell("elsewhere", 9, "e".repeat(64));

        assertEquals(
                List.of(
                        "AuditHeadNoted",
                        "AuditHeadContradicts",
                        "IntegrityFaultExplained",
                        "AuditHeadNoted",
                        "AuditHeadContradicts"),
                sql.query(
                        "select action from audit_entry where subject_id = 'elsewhere' order by id",
                        row -> row.getString(1)));
    }

    private void explain(String about, String fault, Long seq, @Nullable Long entry) {
        IntegrityFaultExplained event = new IntegrityFaultExplained(
                "1",
                about,
                IntegrityKind.AUDIT_CHAIN,
                about,
                List.of(new IntegrityPlace(fault, seq, entry)),
                "RESTORE",
                "由备份恢复",
                "anweiban",
                OffsetDateTime.now());
        QuarkusTransaction.requiringNew().run(() -> explained.keep(event));
    }

    /** Sent already or not yet. */
    private String told(String type) {
        return String.join(
                " ",
                sql.query(
                        "select payload from outbox_event where type = ? union all"
                                + " select payload from event_log where type = ?",
                        row -> row.getString(1),
                        type,
                        type));
    }

    private void tell(String service, long seq, String hash) {
        AuditHeadPublished head = new AuditHeadPublished(service, seq, hash, "k1", null, null, OffsetDateTime.now());
        QuarkusTransaction.requiringNew().run(() -> heads.keep(head));
    }

    private String service() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.application.name", String.class);
    }

    private void act() {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("audit-chain", "key-test", "Graded", 1, Map.of("理由", PLAIN)));
    }

    private AuditSealer sealer(AuditKeys keys) {
        return new AuditSealer(chain, keys, sql);
    }

    private AuditVerifier verifier(AuditKeys keys) {
        return new AuditVerifier(chain, keys, sealer(keys));
    }

    private String hash(long seq) {
        return sql.query("select hash from audit_seal where seq = ?", row -> row.getString(1), seq)
                .get(0);
    }

    /** As somebody does who holds the database and not the key. */
    private void sealAgain(String keyId) {
        String previous = hash(1);
        for (AuditChain.Link link : chain.after(1, 100)) {
            String hash = Sm3.link(previous, java.util.Objects.requireNonNull(link.entry()));
            Owner.run("update audit_seal set prev_hash = '" + previous + "', hash = '" + hash + "', key_id = " + keyId
                    + " where seq = " + link.seal().seq());
            previous = hash;
        }
    }
}
