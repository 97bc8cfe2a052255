package cn.duban.platform.inbox;

import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Events that are sent again after a restore or a lost broker. The inbox knows those of its time; what was first sent
 * before that was handled, or its effect would happen twice: old notices to today's people.
 */
@ApplicationScoped
class SentAgain {
    private final Sql sql;

    SentAgain(Sql sql) {
        this.sql = sql;
    }

    /** Whether a handler has had a message, although the inbox may have forgotten it. */
    boolean wasHandled(EventHandler handler, ConsumerRecord<String, String> message) {
        Header firstSent = message.headers().lastHeader(CloudEventHeaders.FIRST_SENT);
        return firstSent != null && !handler.idempotent() && time(firstSent).isBefore(horizon());
    }

    private OffsetDateTime horizon() {
        return sql.query("select since from inbox_horizon", row -> row.getObject(1, OffsetDateTime.class))
                .get(0);
    }

    private static OffsetDateTime time(Header header) {
        String text = new String(header.value(), StandardCharsets.UTF_8);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(header.key() + " is no instant: " + text, e);
        }
    }
}
