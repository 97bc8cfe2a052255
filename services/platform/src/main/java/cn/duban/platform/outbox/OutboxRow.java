package cn.duban.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event waiting to be sent.
 *
 * @param headers JSON object of further headers
 */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        @Nullable String key,
        String type,
        OffsetDateTime occurredAt,
        String payload,
        @Nullable String headers) {

    static final String SELECT = "select seq, id, topic, aggregate_id, type, occurred_at, payload, headers"
            + " from outbox_event order by seq limit ?";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("aggregate_id"),
                row.getString("type"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("payload"),
                row.getString("headers"));
    }

    /** Rows with the same line go out one after the other. */
    String line() {
        return topic + '/' + key;
    }
}
