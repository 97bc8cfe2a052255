package cn.duban.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.Owner;
import cn.duban.platform.app.Topic;
import cn.duban.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay is turned by hand here, so that it can die at the worst moment. */
@QuarkusTest
@TestProfile(RelayDeathTest.ByHand.class)
class RelayDeathTest {
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duban.outbox.relay", "false");
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    EventSender kafka;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void empty() {
        Owner.run("delete from outbox_event");
    }

    @Test
    void killed_between_send_and_mark_it_sends_again_under_the_same_id() throws Exception {
        String key = append("one", "two");
        RelayRound dies = round(new Dying());

        assertThrows(SQLException.class, dies::run);
        assertEquals(2, waiting(), "nothing may be marked");

        RelayRound.Result next = round(kafka).run();
        assertEquals(2, next.sent());
        assertEquals(0, waiting());
        try (Topic topic = new Topic(Topics.HAZARD_TASK)) {
            List<ConsumerRecord<String, String>> messages = topic.await(4, m -> key.equals(m.key()));
            assertEquals(
                    List.of("\"one\"", "\"two\"", "\"one\"", "\"two\""),
                    messages.stream().map(ConsumerRecord::value).toList());
            assertEquals(Topic.header(messages.get(0), "ce_id"), Topic.header(messages.get(2), "ce_id"));
        }
    }

    @Test
    void what_follows_a_failed_event_on_its_line_waits_and_other_lines_go_on() throws Exception {
        String held = append("first", "second");
        append("other");
        List<String> sent = new ArrayList<>();
        EventSender fails = new EventSender() {
            @Override
            public Future<?> send(OutboxRow row) {
                CompletableFuture<Void> answer = new CompletableFuture<>();
                boolean fault = row.payload().equals("\"first\"");
                CompletableFuture.runAsync(() -> {
                    if (fault) {
                        answer.completeExceptionally(new IllegalStateException("broker says no"));
                    } else {
                        sent.add(row.payload());
                        answer.complete(null);
                    }
                });
                return answer;
            }

            @Override
            public void reset() {
                sent.add("reset");
            }
        };

        RelayRound.Result result = round(fails).run();

        assertEquals(1, result.sent());
        assertTrue(sent.contains("reset"), "what is under way must not arrive behind later events");
        assertEquals(
                List.of(held, held),
                sql.query("select aggregate_id from outbox_event order by seq", row -> row.getString(1)));
    }

    @Test
    void what_follows_an_event_that_is_refused_at_once_is_not_even_sent() throws Exception {
        append("first", "second");
        append("other");
        List<String> sent = new ArrayList<>();
        EventSender refuses = new EventSender() {
            @Override
            public Future<?> send(OutboxRow row) {
                if (row.payload().equals("\"first\"")) {
                    return CompletableFuture.failedFuture(new IllegalStateException("too large"));
                }
                sent.add(row.payload());
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public void reset() {}
        };

        assertEquals(1, round(refuses).run().sent());

        assertEquals(List.of("\"other\""), sent);
        assertEquals(2, waiting());
    }

    @Test
    void a_row_that_commits_late_under_a_lower_number_is_sent_all_the_same() throws Exception {
        try (var late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            Sql.update(
                    late,
                    "insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload)"
                            + " values (gen_random_uuid(), ?, 'late', 'T', now(), '1')",
                    Topics.HAZARD_TASK);
            append("early");
            assertEquals(1, round(kafka).run().sent());
            late.commit();
        }
        assertEquals(1, round(kafka).run().sent());
    }

    @Test
    void while_one_copy_is_at_work_another_stands_by() throws Exception {
        append("one");
        List<RelayRound.Result> second = new ArrayList<>();
        EventSender slow = new EventSender() {
            @Override
            public Future<?> send(OutboxRow row) {
                try {
                    second.add(round(kafka).run());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return kafka.send(row);
            }

            @Override
            public void reset() {}
        };

        assertEquals(1, round(slow).run().sent());

        assertEquals(List.of(RelayRound.Result.ANOTHER_AT_WORK), second);
    }

    @Test
    void one_that_is_not_acknowledged_in_time_is_given_up_with_all_that_is_under_way() throws Exception {
        append("first");
        append("second");
        List<String> sent = new ArrayList<>();
        EventSender silent = new EventSender() {
            @Override
            public Future<?> send(OutboxRow row) {
                sent.add(row.payload());
                return new CompletableFuture<>();
            }

            @Override
            public void reset() {
                sent.add("reset");
            }
        };

        RelayRound.Result result = new RelayRound(dataSource, silent, 10, Duration.ofMillis(50)).run();

        assertEquals(0, result.sent());
        assertTrue(result.fault() instanceof TimeoutException);
        assertEquals(List.of("\"first\"", "\"second\"", "reset"), sent);
        assertEquals(2, waiting());
    }

    private RelayRound round(EventSender sender) {
        return new RelayRound(dataSource, sender, 10, Duration.ofSeconds(10));
    }

    private String append(String... texts) {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            for (String text : texts) {
                outbox.append(Topics.HAZARD_TASK, key, "Test", '"' + text + '"', Map.of());
            }
        });
        return key;
    }

    private long waiting() {
        return sql.query("select count(*) from outbox_event", row -> row.getLong(1))
                .get(0);
    }

    /** Sends for real, and loses its database connection once the broker has everything. */
    private final class Dying implements EventSender {
        private int sent;

        @Override
        public Future<?> send(OutboxRow row) {
            try {
                kafka.send(row).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            if (++sent == 2) {
                sql.query(
                        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                                + " and ((classid::bigint << 32) | objid::bigint) = ?",
                        r -> r.getBoolean(1),
                        RelayRound.LOCK);
            }
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void reset() {}
    }
}
