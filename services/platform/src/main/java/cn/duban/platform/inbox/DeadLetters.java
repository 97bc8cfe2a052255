package cn.duban.platform.inbox;

import cn.duban.contracts.Topics;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Messages this service could not handle, kept in its own table and published to the topic's {@code .dlq}. */
@ApplicationScoped
public class DeadLetters {
    private static final int ERROR_LENGTH = 2000;
    /** What leaves for the broker must fit into one message; the row here keeps the whole. */
    private static final int SENT_LENGTH = 200_000;

    private static final int HEADER_LENGTH = 4_000;
    private static final int MOST_HEADERS = 40;
    private static final String COLUMNS =
            "id, consumer, topic, message_partition, message_offset, message_key, data, headers, error, died_at, replayed_at";

    private final Sql sql;
    private final Outbox outbox;

    DeadLetters(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("duban.dead.letters.open", this, DeadLetters::countOpen);
    }

    /** Sets a message aside; a second delivery of the same message changes nothing. */
    @Transactional
    public void add(String consumer, ConsumerRecord<String, String> message, Throwable fault) {
        Map<String, String> headers = headersOf(message);
        int fresh = sql.update(
                "insert into dead_letter (id, consumer, topic, message_partition, message_offset, message_key, data,"
                        + " headers, error, restoration) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (select count(*) from restoration)) on conflict do nothing",
                UUID.randomUUID(),
                consumer,
                message.topic(),
                message.partition(),
                message.offset(),
                Storable.text(message.key()),
                Storable.text(message.value()),
                EventJson.write(headers),
                describe(fault));
        if (fresh == 1) {
            publish(consumer, message, fault, headers);
        }
    }

    /** Sets aside where a message stands, when the message itself cannot be kept: the topic still has it. */
    @Transactional
    public void addPlace(String consumer, ConsumerRecord<String, String> message, Throwable fault) {
        sql.update(
                "insert into dead_letter (id, consumer, topic, message_partition, message_offset, headers, error)"
                        + " values (?, ?, ?, ?, ?, '{}', ?) on conflict do nothing",
                UUID.randomUUID(),
                consumer,
                message.topic(),
                message.partition(),
                message.offset(),
                describe(fault));
    }

    /** Letters not yet replayed, the latest first. */
    public List<DeadLetter> open(int limit, int offset) {
        return sql.query(
                "select " + COLUMNS + " from dead_letter where replayed_at is null order by died_at desc, id"
                        + " limit ? offset ?",
                DeadLetters::read,
                limit,
                offset);
    }

    /** How many are not yet replayed. */
    public long countOpen() {
        return sql.query("select count(*) from dead_letter where replayed_at is null", row -> row.getLong(1))
                .get(0);
    }

    /** @throws NotFoundProblem when there is none under this id */
    public DeadLetter get(UUID id) {
        return sql.first("select " + COLUMNS + " from dead_letter where id = ? for update", DeadLetters::read, id)
                .orElseThrow(() -> new NotFoundProblem("dead-letter", "没有这条死信", "没有编号为 " + id + " 的死信。"));
    }

    void replayed(UUID id) {
        sql.update("update dead_letter set replayed_at = now() where id = ?", id);
    }

    private void publish(
            String consumer, ConsumerRecord<String, String> message, Throwable fault, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("dlq_consumer", consumer);
        all.put("dlq_topic", message.topic());
        all.put("dlq_partition", String.valueOf(message.partition()));
        all.put("dlq_offset", String.valueOf(message.offset()));
        all.put("dlq_error", describe(fault));
        all.replaceAll((name, value) -> Storable.bounded(value, HEADER_LENGTH));
        String key = Storable.text(message.key());
        outbox.append(
                message.topic() + Topics.DEAD_LETTER_SUFFIX,
                key == null ? null : Storable.bounded(key, HEADER_LENGTH),
                "DeadLetter",
                data(message.value()),
                all);
    }

    private static String data(@Nullable String value) {
        String text = Storable.text(value);
        if (text == null || text.length() <= SENT_LENGTH) {
            return text == null ? "null" : text;
        }
        return EventJson.write(Map.of(
                "truncated",
                true,
                "whole",
                Storable.measure(String.valueOf(value)),
                "beginning",
                text.substring(0, Storable.end(text, SENT_LENGTH / 4))));
    }

    private static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = fault; t != null && text.length() < ERROR_LENGTH; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : " ← ").append(t);
        }
        String described = String.valueOf(Storable.text(text.toString()));
        return described.length() <= ERROR_LENGTH
                ? described
                : described.substring(0, Storable.end(described, ERROR_LENGTH));
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null && headers.size() < MOST_HEADERS) {
                headers.put(
                        String.valueOf(Storable.text(header.key())),
                        String.valueOf(Storable.text(new String(header.value(), StandardCharsets.UTF_8))));
            }
        }
        return headers;
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("message_partition"),
                row.getLong("message_offset"),
                row.getString("message_key"),
                row.getString("data"),
                row.getString("headers"),
                row.getString("error"),
                row.getObject("died_at", OffsetDateTime.class),
                row.getObject("replayed_at", OffsetDateTime.class));
    }

    /**
     * One message set aside.
     *
     * @param headers JSON object of the message's headers
     * @param error chain of exceptions, at most 2,000 characters
     */
    public record DeadLetter(
            UUID id,
            String consumer,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String data,
            String headers,
            String error,
            OffsetDateTime diedAt,
            @Nullable OffsetDateTime replayedAt) {}
}
