package cn.duban.platform.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.Owner;
import cn.duban.platform.audit.AuditSealer;
import cn.duban.platform.audit.AuditVerifier;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept by the month and what by its age. */
@QuarkusTest
class RetentionTest {
    private final String subject = UUID.randomUUID().toString();

    @Inject
    Partitions partitions;

    @Inject
    Sweeper sweeper;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerifier verifier;

    @Inject
    Sql sql;

    @Test
    void months_are_made_ahead_and_what_came_before_its_month_moves_into_it() {
        partitions.makeAhead();
        assertEquals(0, partitions.makeAhead(), "made once");
        Owner.run(entry("2031-05-31T23:59:59+08:00"), entry("2031-06-01T00:00:00+08:00"));
        assertEquals(List.of("audit_entry_rest", "audit_entry_rest"), places());

        sql.query("select make_partitions(?, 1)", row -> 0, LocalDate.parse("2031-05-20"));

        assertEquals(List.of("audit_entry_203105", "audit_entry_203106"), places());
    }

    @Test
    void nobody_who_writes_is_refused_while_their_month_is_made() throws Exception {
        int months = 24;
        AtomicInteger written = new AtomicInteger();
        AtomicBoolean made = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                writing.add(writers.submit(() -> {
                    for (int n = 0; !made.get(); n++) {
                        Owner.run(entry("20" + (41 + n % 2) + "-0" + (1 + n % 9) + "-15T00:00:00+08:00"));
                        written.incrementAndGet();
                    }
                }));
            }
            for (int month = 0; month < months; month++) {
                sql.query(
                        "select make_partitions(?, 0)",
                        row -> 0,
                        LocalDate.of(2041, 1, 1).plusMonths(month));
            }
            made.set(true);
            for (Future<?> each : writing) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertTrue(written.get() > 0);
        assertEquals(written.get(), places().size());
        for (int month = 0; month < months; month++) {
            sql.query(
                    "select make_partitions(?, 0)",
                    row -> 0,
                    LocalDate.of(2041, 1, 1).plusMonths(month));
        }
        assertFalse(places().contains("audit_entry_rest"));
    }

    @Test
    void entries_whose_term_is_over_go_and_the_chain_is_verified_along_their_seals() {
        roomForTheNineties();
        sql.query("select make_partitions(?, 0)", row -> 0, LocalDate.parse("1991-05-01"));
        Owner.run(entry("1991-05-02T00:00:00+08:00"), entry("1991-05-03T00:00:00+08:00"));
        sealer.seal();
        long checked = verifier.verify(null).checked();

        List<String> dropped = partitions.dropOutdated();
        Owner.run("update partitioned_table set first_month = (select until_month from table_partition"
                + " where name = 'audit_entry_before') where name = 'audit_entry'");

        assertTrue(dropped.contains("audit_entry_199105"), dropped.toString());
        assertEquals(List.of(), places());
        assertTrue(verifier.verify(null).intact());
        assertTrue(verifier.verify(null).checked() >= checked);
        assertEquals(List.of(), partitions.dropOutdated());
    }

    @Test
    void the_service_itself_can_neither_drop_nor_change_a_month() {
        List.of(
                        "drop table audit_entry_before",
                        "alter table audit_entry detach partition audit_entry_before",
                        "delete from audit_entry_before",
                        "delete from event_log",
                        "update event_log_rest set payload = 'x'",
                        "insert into partitioned_table values ('event_log', 'sent_at', '2020-01-01', 1)",
                        "update partitioned_table set keep_months = 1",
                        "delete from audit_term")
                .forEach(statement -> assertThrows(SqlFailure.class, () -> sql.update(statement), statement));
    }

    @Test
    void what_is_kept_by_its_age_goes_when_it_is_outdated_and_not_before() {
        Owner.run(
                letter("now() - interval '401 days'", "now() - interval '401 days'"),
                letter("now() - interval '401 days'", "now() - interval '399 days'"),
                letter("now() - interval '4010 days'", "null"),
                "insert into idempotency_key (username, key, fingerprint, created_at) values"
                        + " ('" + subject + "', 'old', 'x', now() - interval '3 days'),"
                        + " ('" + subject + "', 'new', 'x', now() - interval '1 day')",
                "insert into inbox_event (consumer, event_id, handled_at) values" + " ('" + subject
                        + "', 'old', now() - interval '31 days'), ('" + subject + "', 'new', now())",
                "update restoration set restored_at = '2020-01-01'");

        sweeper.sweep();

        assertEquals(2, count("select 1 from dead_letter where consumer = ?"));
        assertEquals(1, count("select 1 from idempotency_key where username = ?"));
        assertEquals(1, count("select 1 from inbox_event where consumer = ?"));
        assertFalse(sql.query("select 1 from inbox_horizon where since > now() - interval '31 days'", row -> 1)
                .isEmpty());
    }

    @Test
    void after_a_restore_nothing_is_forgotten_before_it_was_sent_again() {
        Owner.run(
                "insert into inbox_event (consumer, event_id, handled_at) values ('" + subject
                        + "', 'old', now() - interval '31 days')",
                "insert into restoration (moment, settled_at) values (now(), now())");
        try {
            sweeper.sweep();

            assertEquals(1, count("select 1 from inbox_event where consumer = ?"));
        } finally {
            Owner.run("update restoration set restored_at = '2020-01-01'");
        }
    }

    /** What stood there before partitions reaches back to the beginning; a test needs room of its own there. */
    private void roomForTheNineties() {
        String bound = sql.query(
                        "select until_month::text from table_partition where name = 'audit_entry_before'",
                        row -> row.getString(1))
                .get(0);
        Owner.run(
                "alter table audit_entry detach partition audit_entry_before",
                "alter table audit_entry attach partition audit_entry_before for values from ('2000-01-01 00:00:00+08')"
                        + " to ('" + bound + " 00:00:00+08')",
                "update partitioned_table set first_month = '1990-01-01' where name = 'audit_entry'");
    }

    private String entry(String at) {
        return "insert into audit_entry (at, username, action, subject_type, subject_id, version, details) values ('"
                + at + "', 'tester', 'Tested', 'test', '" + subject + "', 1, '{}')";
    }

    private String letter(String diedAt, String replayedAt) {
        return "insert into dead_letter (id, consumer, topic, message_partition, message_offset, headers, error, died_at,"
                + " replayed_at) values (gen_random_uuid(), '" + subject + "', 't', 0, "
                + Math.abs(UUID.randomUUID().hashCode())
                + ", '{}', 'x', " + diedAt + ", " + replayedAt + ")";
    }

    private List<String> places() {
        return sql.query(
                "select tableoid::regclass::text from audit_entry where subject_id = ? order by at",
                row -> row.getString(1),
                subject);
    }

    private int count(String query) {
        return sql.query(query, row -> 1, subject).size();
    }
}
