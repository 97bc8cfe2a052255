package cn.duban.embedded.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.TopicTable;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The broker of {@code make run} as somebody meets it who reaches its port. */
class KafkaGuardTest {
    private static final Path HOME = Path.of("target", "guarded").toAbsolutePath();
    private static final String POST = "registry.post.v1";
    private static final int PATIENCE_MILLIS = 20_000;

    private static KafkaAccounts accounts;
    private static KafkaServer broker;

    @BeforeAll
    static void a_broker_with_the_products_accounts() {
        Folders.delete(HOME);
        accounts = new KafkaAccounts(KafkaAccess.ofContracts(), Secrets.in(HOME));
        broker = KafkaServer.guarded(
                HOME.resolve("kafka"), Ports.free(), List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), accounts);
        broker.start();
    }

    @AfterAll
    static void nothing_runs_on() {
        broker.kill();
    }

    @Test
    void without_a_password_or_with_a_wrong_one_nobody_gets_in() {
        Map<String, Object> nobody = Map.of("security.protocol", "PLAINTEXT");
        Map<String, Object> wrong = new HashMap<>(accounts.clientOf("registry"));
        wrong.computeIfPresent(
                "sasl.jaas.config", (name, line) -> String.valueOf(line).replace("password=\"", "password=\"x"));

        assertThrows(Exception.class, () -> write(nobody, POST));
        assertEquals(SaslAuthenticationException.class, refusal(wrong, POST));
    }

    @Test
    void a_service_writes_its_own_topics_and_nobody_elses() throws Exception {
        write(accounts.clientOf("registry"), POST);

        assertEquals(TopicAuthorizationException.class, refusal(accounts.clientOf("hazard"), POST));
        assertEquals(TopicAuthorizationException.class, refusal(accounts.clientOf("portal"), "hazard.hazard.v1"));
    }

    @Test
    void a_service_reads_what_the_table_gives_it_in_groups_of_its_own_name() throws Exception {
        write(accounts.clientOf("registry"), POST);

        assertFalse(read("hazard", "hazard", POST).isEmpty());
        assertFalse(read("hazard", "hazard-another-purpose", POST).isEmpty());
        assertThrows(GroupAuthorizationException.class, () -> read("hazard", "portal", POST));
        assertThrows(TopicAuthorizationException.class, () -> read("hazard", "hazard", "accountability.case.v1"));
    }

    @Test
    void dead_letters_are_written_by_who_reads_the_topic_and_read_by_no_service() throws Exception {
        write(accounts.clientOf("hazard"), POST + ".dlq");

        assertEquals(TopicAuthorizationException.class, refusal(accounts.clientOf("registry"), POST + ".dlq"));
        assertThrows(TopicAuthorizationException.class, () -> read("hazard", "hazard", POST + ".dlq"));
    }

    @Test
    void topics_are_made_by_the_administration_alone() throws Exception {
        try (Admin hazard = Admin.create(client(accounts.clientOf("hazard")))) {
            var made = hazard.createTopics(List.of(new NewTopic("hazard.mine.v1", 1, (short) 1)))
                    .all();
            assertEquals(
                    TopicAuthorizationException.class,
                    assertThrows(ExecutionException.class, () -> made.get(20, TimeUnit.SECONDS))
                            .getCause()
                            .getClass());
            assertEquals(
                    Set.of(
                            "hazard.hazard.v1",
                            "hazard.task.v1",
                            "hazard.plate.v1",
                            "hazard.deadline.v1",
                            "hazard.audit.v1"),
                    written(hazard.listTopics().names().get(20, TimeUnit.SECONDS)));
        }
    }

    @Test
    void no_password_is_seen_by_others_or_printed() throws IOException {
        List<String> secrets = List.copyOf(accounts.passwords().values());
        String log = Files.readString(HOME.resolve("kafka/kafka.log"));
        String commands = output("ps", "-ww", "-A", "-o", "args");

        assertTrue(commands.contains("kafka.Kafka"));
        assertTrue(secrets.stream().noneMatch(secret -> log.contains(secret) || commands.contains(secret)));
        assertTrue(Files.getPosixFilePermissions(HOME.resolve("kafka/server.properties"))
                        .size()
                == 2);
    }

    private static String output(String... command) throws IOException {
        return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Set<String> written(Set<String> seen) {
        return TopicTable.all().stream()
                .map(TopicTable.Topic::name)
                .filter(name -> name.startsWith("hazard.") && seen.contains(name))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Class<?> refusal(Map<String, Object> client, String topic) {
        return assertThrows(ExecutionException.class, () -> write(client, topic))
                .getCause()
                .getClass();
    }

    private static void write(Map<String, Object> client, String topic) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client(client), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "{}")).get(20, TimeUnit.SECONDS);
        }
    }

    private static ConsumerRecords<String, String> read(String service, String group, String topic) {
        Map<String, Object> settings = client(accounts.clientOf(service));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            ConsumerRecords<String, String> found = consumer.poll(Duration.ofMillis(PATIENCE_MILLIS));
            consumer.commitSync();
            return found;
        }
    }

    private static Map<String, Object> client(Map<String, Object> as) {
        Map<String, Object> settings = new HashMap<>(as);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("request.timeout.ms", 3_000);
        settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
        settings.put("max.block.ms", 3_000);
        settings.put("delivery.timeout.ms", 4_000);
        return settings;
    }
}
