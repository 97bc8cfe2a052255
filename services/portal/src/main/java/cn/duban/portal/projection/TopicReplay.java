package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the topics from their beginning to where they end now and hands every event to the projections again. It runs
 * beside the live consumers: projections keep the latest version, whoever brings it.
 */
@ApplicationScoped
public class TopicReplay {
    private static final Logger LOG = Logger.getLogger(TopicReplay.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String bootstrap;
    private final Map<String, EventHandler> handlers;

    TopicReplay(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            HazardProjection hazards,
            DeadlineProjection deadlines,
            TaskProjection tasks,
            IncidentProjection incidents,
            PlateProjection plates) {
        this.bootstrap = bootstrap;
        this.handlers = Map.of(
                Topics.HAZARD, hazards,
                Topics.PLATE, plates,
                Topics.INCIDENT, incidents,
                Topics.HAZARD_DEADLINE, deadlines,
                Topics.HAZARD_TASK, tasks,
                Topics.INCIDENT_DEADLINE, deadlines,
                Topics.INCIDENT_TASK, tasks);
    }

    /**
     * @param progress told the number of messages handled so far after each batch
     * @return messages that could not be handled, and were left out
     */
    long run(LongConsumer progress) {
        long handled = 0;
        long leftOut = 0;
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            Map<TopicPartition, Long> ends = toTheBeginning(consumer);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<String, String> batch = consumer.poll(POLL);
                leftOut += QuarkusTransaction.requiringNew().timeout(300).call(() -> handle(batch));
                handled += batch.count();
                progress.accept(handled);
            }
        }
        return leftOut;
    }

    private Map<TopicPartition, Long> toTheBeginning(KafkaConsumer<String, String> consumer) {
        List<TopicPartition> partitions = handlers.keySet().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions);
    }

    private long handle(ConsumerRecords<String, String> batch) {
        long leftOut = 0;
        for (ConsumerRecord<String, String> message : batch) {
            leftOut += handle(message) ? 0 : 1;
        }
        return leftOut;
    }

    /** What cannot be read was set aside by the live consumer when it came; a database fault ends the replay. */
    private boolean handle(ConsumerRecord<String, String> message) {
        EventHandler handler = handlers.get(message.topic());
        try {
            if (handler != null) {
                handler.handle(IncomingEvent.of(message));
            }
            return true;
        } catch (IllegalArgumentException e) {
            LOG.warnf("Left out %s %d/%d: %s", message.topic(), message.partition(), message.offset(), e.getMessage());
            return false;
        }
    }

    private Properties settings() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        properties.put("key.deserializer", StringDeserializer.class.getName());
        properties.put("value.deserializer", StringDeserializer.class.getName());
        properties.put("enable.auto.commit", "false");
        properties.put("max.poll.records", "500");
        return properties;
    }
}
