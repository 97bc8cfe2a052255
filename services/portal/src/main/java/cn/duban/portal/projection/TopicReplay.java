package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Transience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topics from their beginning to where they end now and hands every event to the projections again, which write to
 * the {@link ShadowTables} then.
 */
@ApplicationScoped
public class TopicReplay {
    private static final Logger LOG = Logger.getLogger(TopicReplay.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** Topics others lean on: a case names who held the post that an interview is about, both who learns of a clock. */
    private static final List<Set<String>> AHEAD = List.of(
            Set.of(Topics.ACCOUNTABILITY_CASE), Set.of(Topics.ACCOUNTABILITY_INTERVIEW, Topics.ACCOUNTABILITY_LISTING));

    private final Map<String, Object> broker;
    private final ShadowTables shadow;
    private final Map<String, EventHandler> handlers;

    TopicReplay(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ShadowTables shadow,
            HazardProjection hazards,
            DeadlineProjection deadlines,
            TaskProjection tasks,
            IncidentProjection incidents,
            PlateProjection plates,
            MatterProjection matters,
            DutyProjection duties) {
        this.broker = Map.copyOf(broker);
        this.shadow = shadow;
        this.handlers = Map.ofEntries(
                Map.entry(Topics.HAZARD, hazards),
                Map.entry(Topics.HAZARD_DEADLINE, deadlines),
                Map.entry(Topics.HAZARD_TASK, tasks),
                Map.entry(Topics.PLATE, plates),
                Map.entry(Topics.INCIDENT, incidents),
                Map.entry(Topics.INCIDENT_DEADLINE, deadlines),
                Map.entry(Topics.INCIDENT_TASK, tasks),
                Map.entry(Topics.ACCOUNTABILITY_CASE, matters),
                Map.entry(Topics.ACCOUNTABILITY_INTERVIEW, matters),
                Map.entry(Topics.ACCOUNTABILITY_LISTING, matters),
                Map.entry(Topics.ACCOUNTABILITY_DUTY, duties),
                Map.entry(Topics.ACCOUNTABILITY_DEADLINE, deadlines),
                Map.entry(Topics.ACCOUNTABILITY_TASK, tasks));
    }

    /**
     * @param progress told the number of messages handled so far after each batch
     * @return messages that could not be handled, and were left out
     */
    long run(LongConsumer progress) {
        Count count = new Count();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            Set<String> rest = new HashSet<>(handlers.keySet());
            for (Set<String> topics : AHEAD) {
                run(consumer, topics, count, progress);
                rest.removeAll(topics);
            }
            run(consumer, rest, count, progress);
        }
        return count.leftOut;
    }

    private void run(KafkaConsumer<String, String> consumer, Set<String> topics, Count count, LongConsumer progress) {
        Map<TopicPartition, Long> ends = toTheBeginning(consumer, topics);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            ConsumerRecords<String, String> batch = consumer.poll(POLL);
            count.leftOut += handle(batch);
            count.handled += batch.count();
            progress.accept(count.handled);
        }
    }

    private static final class Count {
        private long handled;
        private long leftOut;
    }

    private static Map<TopicPartition, Long> toTheBeginning(
            KafkaConsumer<String, String> consumer, Set<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions);
    }

    /** All that one poll brought in one transaction; where that fails each by itself, and only the one at fault is left out. */
    private long handle(ConsumerRecords<String, String> batch) {
        try {
            diverted(() -> batch.forEach(this::handle));
            return 0;
        } catch (RuntimeException together) {
            passOnOutage(together);
        }
        long leftOut = 0;
        for (ConsumerRecord<String, String> message : batch) {
            try {
                diverted(() -> handle(message));
            } catch (RuntimeException e) {
                passOnOutage(e);
                leftOut++;
                LOG.warnf(
                        "Left out %s %d/%d: %s", message.topic(), message.partition(), message.offset(), e.toString());
            }
        }
        return leftOut;
    }

    /** A database that is away ends the replay; what cannot be handled was set aside by the live consumer when it came. */
    private static void passOnOutage(RuntimeException fault) {
        if (Transience.isTransient(fault)) {
            throw fault;
        }
    }

    private void diverted(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            shadow.divert();
            work.run();
        });
    }

    private void handle(ConsumerRecord<String, String> message) {
        EventHandler handler = handlers.get(message.topic());
        if (handler != null) {
            handler.handle(IncomingEvent.of(message));
        }
    }

    private Properties settings() {
        Properties properties = new Properties();
        properties.putAll(broker);
        properties.put("key.deserializer", StringDeserializer.class.getName());
        properties.put("value.deserializer", StringDeserializer.class.getName());
        properties.put("enable.auto.commit", "false");
        properties.put("max.poll.records", "500");
        properties.put("default.api.timeout.ms", "10000");
        return properties;
    }
}
