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
                message.key(),
                message.value(),
                EventJson.write(headers),
                describe(fault));
        if (fresh == 1) {
            publish(consumer, message, fault, headers);
        }
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
        String data = message.value() == null ? "null" : message.value();
        outbox.append(message.topic() + Topics.DEAD_LETTER_SUFFIX, message.key(), "DeadLetter", data, all);
    }

    private static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = fault; t != null && text.length() < ERROR_LENGTH; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : " ← ").append(t);
        }
        return text.substring(0, Math.min(text.length(), ERROR_LENGTH));
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
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
