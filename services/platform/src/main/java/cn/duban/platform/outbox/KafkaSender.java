package cn.duban.platform.outbox;

import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.time.DubanClock;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The only producer of the service: idempotent, acknowledged by all replicas, CloudEvents in binary mode. */
@ApplicationScoped
@DefaultBean
class KafkaSender implements EventSender {
    private final Map<String, Object> settings;
    private final String source;
    private @Nullable KafkaProducer<String, String> producer;

    KafkaSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.source = source;
        this.settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, source + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // Short, because the rows wait in the table: the relay tries again with a new producer.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        // Long, because a producer that gives one event up sends those behind it all the same; the relay gives up all.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 3_600_000);
        // A broker that just came up may refuse the first request and take the second: it knows no sequence of a new
        // producer yet, so being idempotent does not keep the order. One request at a time does; it may be a large one.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    }

    @Override
    public synchronized Future<?> send(OutboxRow row) {
        KafkaProducer<String, String> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
            producer = open;
        }
        return open.send(toRecord(row));
    }

    @Override
    public synchronized void reset() {
        close(Duration.ZERO);
    }

    @PreDestroy
    synchronized void close() {
        close(Duration.ofSeconds(5));
    }

    private void close(Duration patience) {
        if (producer != null) {
            producer.close(patience);
            producer = null;
        }
    }

    private ProducerRecord<String, String> toRecord(OutboxRow row) {
        ProducerRecord<String, String> message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        if (row.headers() != null) {
            EventJson.read(row.headers(), Map.class)
                    .forEach((name, value) -> header(message, String.valueOf(name), String.valueOf(value)));
        }
        headerIfAbsent(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        headerIfAbsent(message, CloudEventHeaders.ID, row.id().toString());
        headerIfAbsent(message, CloudEventHeaders.TYPE, row.type());
        headerIfAbsent(message, CloudEventHeaders.SOURCE, source);
        headerIfAbsent(message, CloudEventHeaders.TIME, time(row));
        headerIfAbsent(message, CloudEventHeaders.SUBJECT, row.key() == null ? "" : row.key());
        headerIfAbsent(message, CloudEventHeaders.CONTENT_TYPE, "application/json; charset=UTF-8");
        return message;
    }

    private static String time(OutboxRow row) {
        return row.occurredAt().atZoneSameInstant(DubanClock.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static void headerIfAbsent(ProducerRecord<String, String> message, String name, String value) {
        if (message.headers().lastHeader(name) == null) {
            header(message, name, value);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
