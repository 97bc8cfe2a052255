package cn.duban.platform.app;

import cn.duban.embedded.testing.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic as somebody outside the service sees it. */
public final class Topic implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    /** Reads the topic from its beginning. */
    public Topic(String name) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        // A topic of the test service is made by its first message, which may still be under way.
        List<TopicPartition> partitions =
                Patience.await().pollInSameThread().until(() -> partitionsOf(name), found -> !found.isEmpty());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private List<TopicPartition> partitionsOf(String name) {
        return consumer.partitionsFor(name).stream()
                .map(p -> new TopicPartition(name, p.partition()))
                .toList();
    }

    public static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    /** Puts a message there past the outbox, as another service would. */
    public static void send(ProducerRecord<String, String> message) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker()), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything read so far that fits. */
    public List<ConsumerRecord<String, String>> read(Predicate<ConsumerRecord<String, String>> wanted) {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        return seen.stream().filter(wanted).toList();
    }

    /** Waits until so many that fit have come. */
    public List<ConsumerRecord<String, String>> await(int count, Predicate<ConsumerRecord<String, String>> wanted) {
        return Patience.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read(wanted), messages -> messages.size() >= count);
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
