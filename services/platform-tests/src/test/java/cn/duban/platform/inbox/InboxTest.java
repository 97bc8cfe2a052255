package cn.duban.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.Patience;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import cn.duban.platform.app.Ledger;
import cn.duban.platform.app.Topic;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {
    private static final AtomicLong OFFSETS = new AtomicLong();

    private final String account = UUID.randomUUID().toString();

    @Inject
    Intake intake;

    @Inject
    Inbox inbox;

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @AfterEach
    void sicken() {
        ledger.heal(false);
    }

    @Test
    void a_message_delivered_three_times_has_its_effect_once() {
        String id = UUID.randomUUID().toString();
        send(id, 1, false);
        send(id, 1, false);
        send(UUID.randomUUID().toString(), 10, false);
        send(id, 1, false);
        send(UUID.randomUUID().toString(), 100, false);

        awaitBalance(111);
    }

    @Test
    void the_memory_of_an_event_and_its_effect_stand_or_fall_together() {
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID().toString(), "T", "test", OffsetDateTime.now(), Topics.HAZARD, account, "{}");

        assertThrows(
                IllegalStateException.class,
                () -> inbox.once("test", event, () -> {
                    insert(1);
                    throw new IllegalStateException("after the effect");
                }));
        assertEquals(0, balance());

        assertTrue(inbox.once("test", event, () -> insert(1)));
        assertFalse(inbox.once("test", event, () -> insert(1)));
        assertTrue(inbox.once("another", event, () -> insert(5)));
        assertEquals(6, balance());
    }

    @Test
    @TestSecurity(user = "guanliyuan", roles = Roles.ADMIN)
    void poison_is_set_aside_the_next_goes_on_and_a_replay_heals_it() {
        String poison = UUID.randomUUID().toString();
        send(poison, 1, true);
        send(UUID.randomUUID().toString(), 10, false);

        awaitBalance(10);
        try (Topic dlq = new Topic(Topics.HAZARD + Topics.DEAD_LETTER_SUFFIX)) {
            var letter = dlq.await(1, m -> account.equals(m.key())).get(0);
            assertEquals(poison, Topic.header(letter, "ce_id"));
            assertEquals("ledger", Topic.header(letter, "dlq_consumer"));
            assertEquals(Topics.HAZARD, Topic.header(letter, "dlq_topic"));
            assertTrue(Topic.header(letter, "dlq_error").contains("cannot swallow this"));
            assertTrue(letter.value().contains(account));
        }

        String letter = sql.query(
                        "select id::text from dead_letter where message_key = ?", r -> r.getString(1), account)
                .get(0);
        given().get("/dead-letters")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + letter + "' }.consumer", equalTo("ledger"));
        given().post("/dead-letters/" + letter + "/replays").then().statusCode(422);
        assertEquals(10, balance());

        ledger.heal(true);
        given().post("/dead-letters/" + letter + "/replays").then().statusCode(204);
        assertEquals(11, balance());
        given().post("/dead-letters/" + letter + "/replays").then().statusCode(409);
        assertEquals(11, balance());
        assertEquals(
                1,
                sql.query("select 1 from audit_entry where subject_id = ? and username = 'guanliyuan'", r -> 1, letter)
                        .size());
    }

    @Test
    void a_message_the_database_cannot_hold_is_set_aside_and_the_next_goes_on() {
        ProducerRecord<String, String> strange = new ProducerRecord<>(Topics.HAZARD, account, "{\"a\":\"\0\"}");
        strange.headers().add("ce_id", "i\0".getBytes(StandardCharsets.UTF_8));
        strange.headers().add("ce_type", "T\0".getBytes(StandardCharsets.UTF_8));
        strange.headers().add("ce_source", "s".getBytes(StandardCharsets.UTF_8));
        strange.headers().add("ce_time", "2026-11-30T08:00:00+08:00".getBytes(StandardCharsets.UTF_8));
        Topic.send(strange);
        send(UUID.randomUUID().toString(), 10, false);

        awaitBalance(10);
        assertEquals(
                List.of("{\"a\":\"\u2400\"}"),
                sql.query("select data from dead_letter where message_key = ?", r -> r.getString(1), account));
    }

    @Test
    void a_message_too_large_for_the_dead_letters_topic_goes_there_shortened_and_stays_here_whole() {
        String large = "{\"text\":\"" + "安".repeat(310_000) + "\"}";
        Topic.send(new ProducerRecord<>(Topics.HAZARD, account, large));
        send(UUID.randomUUID().toString(), 10, false);

        awaitBalance(10);
        assertEquals(
                List.of(large.length()),
                sql.query("select length(data) from dead_letter where message_key = ?", r -> r.getInt(1), account));
        try (Topic dlq = new Topic(Topics.HAZARD + Topics.DEAD_LETTER_SUFFIX)) {
            String sent = dlq.await(1, m -> account.equals(m.key())).get(0).value();
            assertTrue(
                    sent.contains("\"truncated\":true") && sent.contains("930011 bytes, SHA-256 "),
                    sent.substring(0, 99));
        }
    }

    @Test
    void a_message_that_is_no_cloud_event_is_set_aside_too() {
        Topic.send(new ProducerRecord<>(Topics.HAZARD, account, "no event at all"));
        send(UUID.randomUUID().toString(), 10, false);

        awaitBalance(10);
        assertEquals(
                1,
                sql.query("select 1 from dead_letter where message_key = ?", r -> 1, account)
                        .size());
    }

    @Test
    void a_database_that_is_away_delays_messages_and_makes_none_a_dead_letter() {
        TestServersMXBean servers = TestServers.shared();
        servers.kill(TestServersMXBean.POSTGRES);
        try {
            for (int i = 0; i < 3; i++) {
                send(UUID.randomUUID().toString(), 1, false);
            }
        } finally {
            servers.start(TestServersMXBean.POSTGRES);
        }

        awaitBalance(3);
        assertEquals(
                0,
                sql.query("select 1 from dead_letter where message_key = ?", r -> 1, account)
                        .size());
    }

    @Test
    @TestSecurity(user = "anweiban", roles = Roles.SAFETY_OFFICE)
    void dead_letters_are_the_administrators_alone() {
        given().get("/dead-letters").then().statusCode(403);
        given().post("/dead-letters/" + UUID.randomUUID() + "/replays").then().statusCode(403);
    }

    @Test
    void what_one_poll_brings_is_handled_together_once_each_and_a_poison_among_it_is_set_aside_alone() {
        String twice = UUID.randomUUID().toString();
        ConsumerRecords<String, String> well = polled(message(twice, 1, false), message(twice, 1, false), any(10));
        ConsumerRecords<String, String> ill = polled(any(100), message(twice, 1, false), poison(), any(1000));

        intake.takeAll(ledger, well);
        assertEquals(11, balance());
        assertEquals(1, transactions(), "one transaction for all of them");

        intake.takeAll(ledger, ill);
        intake.takeAll(ledger, ill);
        assertEquals(1111, balance());
        assertEquals(
                1,
                sql.query("select 1 from dead_letter where message_key = ?", r -> 1, account)
                        .size());
    }

    private ProducerRecord<String, String> any(int amount) {
        return message(UUID.randomUUID().toString(), amount, false);
    }

    private ProducerRecord<String, String> poison() {
        return message(UUID.randomUUID().toString(), 1, true);
    }

    @SafeVarargs
    private static ConsumerRecords<String, String> polled(ProducerRecord<String, String>... messages) {
        TopicPartition partition = new TopicPartition("test.poll.v1", 0);
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        for (ProducerRecord<String, String> message : messages) {
            ConsumerRecord<String, String> record = new ConsumerRecord<>(
                    partition.topic(), 0, OFFSETS.getAndIncrement(), message.key(), message.value());
            message.headers().forEach(record.headers()::add);
            records.add(record);
        }
        return new ConsumerRecords<>(Map.of(partition, records), Map.of());
    }

    private long transactions() {
        return sql.query("select count(distinct xmin::text) from ledger where account = ?", r -> r.getLong(1), account)
                .get(0);
    }

    private void send(String id, int amount, boolean poison) {
        Topic.send(message(id, amount, poison));
    }

    private ProducerRecord<String, String> message(String id, int amount, boolean poison) {
        ProducerRecord<String, String> message = new ProducerRecord<>(
                Topics.HAZARD, account, EventJson.write(new Ledger.Entry(account, amount, poison)));
        header(message, "ce_id", id);
        header(message, "ce_type", "Entry");
        header(message, "ce_source", "elsewhere");
        header(message, "ce_time", "2026-11-22T08:00:00+08:00");
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void insert(int amount) {
        sql.update("insert into ledger (account, amount) values (?, ?)", account, amount);
    }

    private void awaitBalance(int expected) {
        Patience.await().ignoreExceptions().untilAsserted(() -> assertEquals(expected, balance()));
    }

    private int balance() {
        return sql.query("select coalesce(sum(amount), 0) from ledger where account = ?", r -> r.getInt(1), account)
                .get(0);
    }
}
