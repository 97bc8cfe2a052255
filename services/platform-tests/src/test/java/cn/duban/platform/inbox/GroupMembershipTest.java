package cn.duban.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.KafkaAccess;
import cn.duban.embedded.server.KafkaAccounts;
import cn.duban.embedded.server.KafkaServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broker whose disk was lost comes back, and lets nobody in until its accounts are back too. */
class GroupMembershipTest {
    private static final Path HOME = Path.of("target", "group-membership").toAbsolutePath();
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private KafkaAccounts accounts;
    private KafkaServer broker;

    @BeforeEach
    void a_broker_with_the_products_accounts() {
        Folders.delete(HOME);
        accounts = new KafkaAccounts(KafkaAccess.ofContracts(), Secrets.in(HOME));
        broker = KafkaServer.guarded(
                HOME.resolve("kafka"), Ports.free(), List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), accounts);
        broker.start();
    }

    @AfterEach
    void nothing_runs_on() {
        broker.kill();
    }

    @Test
    void whoever_was_refused_once_joins_its_group_again() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            consumer.subscribe(List.of(Topics.POST));
            polled(consumer, () -> GroupMembership.heard(consumer));

            broker.kill();
            Folders.delete(HOME.resolve("kafka").resolve("log"));
            // Nobody asks meanwhile: what is refused is the heartbeat.
            broker.start();
            polled(consumer, () -> !GroupMembership.heard(consumer));

            GroupMembership.joinAgain(consumer);

            polled(consumer, () -> GroupMembership.heard(consumer));
        }
    }

    /** Asks as the services do, whatever the answer, until this is so. */
    private static void polled(KafkaConsumer<String, String> consumer, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            try {
                consumer.poll(POLL);
            } catch (KafkaException refused) {
                // Kept asking.
            }
        }
        assertTrue(so.getAsBoolean());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(accounts.clientOf("hazard"));
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("group.id", "hazard");
        settings.put("enable.auto.commit", "false");
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", StringDeserializer.class.getName());
        return settings;
    }
}
