package cn.duban.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.app.Ledger;
import cn.duban.platform.app.Topic;
import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that came back from a backup, before topics that know nothing, and consumers that know more or less. */
@QuarkusTest
class RestoreTest {
    private final String account = UUID.randomUUID().toString();

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    Restorations restorations;

    @AfterEach
    void long_ago() {
        Owner.run("update restoration set restored_at = '2020-01-01'", "update inbox_horizon set since = '2020-01-01'");
    }

    @Test
    void all_that_was_sent_is_sent_again_in_its_order_and_has_its_effect_where_it_had_none() {
        post(1);
        post(10);
        post(100);
        awaitBalance(111);
        List<String> first = ids(3);
        // As in a backup taken between sending and handling: what came of the second is not there.
        sql.update("delete from inbox_event where event_id = ?", first.get(1));
        sql.update("delete from ledger where account = ? and amount = 10", account);

        sendAgain();

        assertEquals(List.of(first, first), List.of(ids(6).subList(0, 3), ids(6).subList(3, 6)));
        awaitBalance(111);
    }

    @Test
    void what_waits_to_be_sent_comes_behind_what_is_sent_again() {
        post(1);
        awaitBalance(1);

        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("insert into republication default values");
            outbox.append(Topics.HAZARD, account, "Entry", json(2), Map.of());
        });

        awaitBalance(3);
        List<String> ids = ids(3);
        assertEquals(ids.get(0), ids.get(1));
        assertTrue(!ids.get(1).equals(ids.get(2)));
    }

    @Test
    void an_old_event_that_the_inbox_has_forgotten_has_no_second_effect() {
        post(1);
        awaitBalance(1);
        sql.update("delete from inbox_event where event_id = ?", ids(1).get(0));
        sql.update("update inbox_horizon set since = now() + interval '1 minute'");

        sendAgain();
        post(10);

        awaitBalance(11);
    }

    @Test
    void a_restore_is_settled_once_told_in_the_audit_and_followed_by_sending_again() {
        Owner.run("insert into restoration (moment) values ('2026-11-30T10:00:00+08:00')");

        assertEquals(1, restorations.settle());
        assertEquals(0, restorations.settle());

        String id = sql.query(
                        "select max(id)::text from restoration where settled_day is not null", r -> r.getString(1))
                .get(0);
        assertEquals(
                List.of("Restored system"),
                sql.query(
                        "select action || ' ' || username from audit_entry where subject_type = 'restoration'"
                                + " and subject_id = ?",
                        r -> r.getString(1),
                        id));
        awaitDone();
    }

    @Test
    void dead_letters_of_topics_made_anew_are_not_taken_for_old_ones() {
        Ledger.Entry poison = new Ledger.Entry(account, 1, true);
        String id = UUID.randomUUID().toString();
        Owner.run("insert into dead_letter (id, consumer, topic, message_partition, message_offset, headers, error)"
                + " values ('" + id + "', 'before', 'test.place.v1', 0, 7, '{}', 'x')");
        Owner.run("insert into restoration (moment, settled_at) values (now(), now())");

        letters.add("before", record("test.place.v1", 7, EventJson.write(poison)), new IllegalStateException("x"));

        assertEquals(
                2,
                sql.query("select 1 from dead_letter where topic = 'test.place.v1' and message_offset = 7", r -> 1)
                        .size());
    }

    @Inject
    cn.duban.platform.inbox.DeadLetters letters;

    private ConsumerRecord<String, String> record(String topic, long offset, String data) {
        return new ConsumerRecord<>(topic, 0, offset, account, data);
    }

    private void sendAgain() {
        sql.update("insert into republication default values");
        awaitDone();
    }

    private void awaitDone() {
        Patience.await()
                .untilAsserted(() -> assertEquals(
                        List.of(),
                        sql.query("select id from republication where finished_at is null", r -> r.getLong(1))));
    }

    private void post(int amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(Topics.HAZARD, account, "Entry", json(amount), Map.of()));
    }

    private String json(int amount) {
        return EventJson.write(new Ledger.Entry(account, amount, false));
    }

    private List<String> ids(int count) {
        try (Topic topic = new Topic(Topics.HAZARD)) {
            return topic.await(count, message -> account.equals(message.key())).stream()
                    .map(message -> Topic.header(message, CloudEventHeaders.ID))
                    .toList();
        }
    }

    private void awaitBalance(int expected) {
        Patience.await()
                .untilAsserted(() -> assertEquals(
                        expected,
                        sql.query(
                                        "select coalesce(sum(amount), 0) from ledger where account = ?",
                                        r -> r.getInt(1),
                                        account)
                                .get(0)));
    }
}
