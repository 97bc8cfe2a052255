package cn.duban.platform.inbox;

import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from a topic.
 *
 * @param id CloudEvents id; the same on every delivery
 * @param type simple name of the record in contracts
 * @param source service that published it
 * @param key id of the aggregate
 * @param data JSON
 */
public record IncomingEvent(
        String id,
        String type,
        String source,
        OffsetDateTime time,
        String topic,
        @Nullable String key,
        String data) {

    /** Reads the headers. @throws IllegalArgumentException when the message is no CloudEvent with data */
    public static IncomingEvent of(ConsumerRecord<String, String> message) {
        String data = message.value();
        if (data == null) {
            throw new IllegalArgumentException("The message has no data");
        }
        return new IncomingEvent(
                header(message, CloudEventHeaders.ID),
                header(message, CloudEventHeaders.TYPE),
                header(message, CloudEventHeaders.SOURCE),
                time(header(message, CloudEventHeaders.TIME)),
                message.topic(),
                message.key(),
                data);
    }

    /** The data as a record. @throws IllegalArgumentException when it does not fit */
    public <T> T as(Class<T> type) {
        return EventJson.read(data, type);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("The message lacks the header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("ce_time is no instant: " + text, e);
        }
    }
}
