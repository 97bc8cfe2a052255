package cn.duban.platform.outbox;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.CommitBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in the caller's transaction: they leave for Kafka if and only if it commits, in order per aggregate, at
 * least once. The order is that of the calls; callers that change one aggregate are serialised by its version.
 */
@ApplicationScoped
public class Outbox {
    /** Kafka refuses a message over 1 MiB; such a row could never leave and would hold up its aggregate. */
    static final int MAX_BYTES = 900_000;

    private static final String INSERT =
            "insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload, headers)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final CommitBatch batch;
    private final Clock clock;
    private final RelaySignal signal;
    private final Instance<EventWatch> watches;
    private final String service;

    Outbox(
            CommitBatch batch,
            Clock clock,
            RelaySignal signal,
            @Any Instance<EventWatch> watches,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.batch = batch;
        this.clock = clock;
        this.signal = signal;
        this.watches = watches;
        this.service = service;
    }

    /**
     * Appends one event.
     *
     * @param aggregateId key of the message
     * @param event record annotated with {@link EventOf}
     * @throws IllegalArgumentException when it is no event or larger than a message may be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String aggregateId, Object event) {
        EventOf topic = event.getClass().getAnnotation(EventOf.class);
        if (topic == null) {
            throw new IllegalArgumentException(event.getClass() + " lacks @EventOf");
        }
        String channel = Topics.of(topic, service);
        String type = event.getClass().getSimpleName();
        String json = EventJson.event(event);
        watches.forEach(watch -> watch.written(channel, type, json));
        append(channel, aggregateId, type, json, TraceParent.current());
    }

    /** Appends data that is JSON already, with headers beyond those of CloudEvents. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, @Nullable String key, String type, String json, Map<String, String> headers) {
        if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException(type + " is too large for a message");
        }
        String extra = headers.isEmpty() ? null : EventJson.write(headers);
        batch.add(INSERT, UUID.randomUUID(), topic, key, type, OffsetDateTime.now(clock), json, extra);
        signal.afterCommit();
    }
}
