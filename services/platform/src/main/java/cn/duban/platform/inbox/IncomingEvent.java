package cn.duban.platform.inbox;

import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
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

    /** Reads a message. @throws IllegalArgumentException when it is no CloudEvent with data */
    public static IncomingEvent of(ConsumerRecord<String, String> message) {
        return of(message.topic(), message.key(), message.value(), name -> header(message, name));
    }

    static IncomingEvent of(
            String topic, @Nullable String key, @Nullable String data, Function<String, @Nullable String> headers) {
        if (data == null) {
            throw new IllegalArgumentException("The message has no data");
        }
        return new IncomingEvent(
                required(headers, CloudEventHeaders.ID),
                required(headers, CloudEventHeaders.TYPE),
                required(headers, CloudEventHeaders.SOURCE),
                time(required(headers, CloudEventHeaders.TIME)),
                topic,
                key,
                data);
    }

    /** The data as a record. @throws IllegalArgumentException when it does not fit */
    public <T> T as(Class<T> type) {
        return EventJson.read(data, type);
    }

    private static String required(Function<String, @Nullable String> headers, String name) {
        String value = headers.apply(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("The message lacks the header " + name);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("ce_time is no instant: " + text, e);
        }
    }
}
