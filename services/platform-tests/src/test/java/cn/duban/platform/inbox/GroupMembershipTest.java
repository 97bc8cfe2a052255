package cn.duban.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.duban.contracts.Topics;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.KafkaAccess;
import cn.duban.embedded.server.KafkaAccounts;
import cn.duban.embedded.server.KafkaServer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/** A broker whose disk was lost comes back, and lets nobody in until its accounts are back too. */
class GroupMembershipTest {
    private static final Path HOME = Path.of("target", "group-membership").toAbsolutePath();
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private int port;
    private KafkaAccounts accounts;
    private KafkaServer broker;
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger told = new AtomicInteger();

    @BeforeEach
    void a_broker_with_the_products_accounts() {
        Folders.delete(HOME);
        port = Ports.free();
        started(KafkaAccess.ofContracts());
    }

    private void started(KafkaAccess access) {
        accounts = new KafkaAccounts(access, Secrets.in(HOME));
        broker = KafkaServer.guarded(
                HOME.resolve("kafka"), port, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), accounts);
        broker.start();
    }

    @AfterEach
    void nothing_runs_on() {
        broker.kill();
    }

    @Test
    void whoever_was_refused_once_joins_its_group_again() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            GroupMembership membership = new GroupMembership(clientsWith(consumer), clock);
            consumer.subscribe(List.of(Topics.POST));
            polled(consumer, () -> GroupMembership.heard(consumer));

            broker.kill();
            Folders.delete(HOME.resolve("kafka").resolve("log"));
            started(new KafkaAccess(List.of()));
            polled(consumer, () -> !GroupMembership.heard(consumer));
            broker.kill();
            started(KafkaAccess.ofContracts());

            membership.watch();
            assertEquals(0, told.get(), "one that has just joined has sent none yet");
            clock.advance(Duration.ofSeconds(21));
            membership.watch();
            membership.watch();

            assertEquals(1, told.get(), "who is told twice begins to join anew");
            polled(consumer, () -> GroupMembership.heard(consumer));
            clock.advance(Duration.ofMinutes(2));
            membership.watch();
            assertEquals(1, told.get(), "it is heard of again");
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

    /** The messaging's own clients, of one channel. */
    private KafkaClientService clientsWith(KafkaConsumer<String, String> consumer) {
        io.smallrye.reactive.messaging.kafka.KafkaConsumer<Object, Object> channel =
                mock(io.smallrye.reactive.messaging.kafka.KafkaConsumer.class);
        doReturn(consumer).when(channel).unwrap();
        doAnswer(call -> {
                    told.incrementAndGet();
                    call.<Consumer<Object>>getArgument(0).accept(consumer);
                    return Uni.createFrom().voidItem();
                })
                .when(channel)
                .runOnPollingThread(
                        ArgumentMatchers.<Consumer<org.apache.kafka.clients.consumer.Consumer<Object, Object>>>any());
        KafkaClientService clients = mock(KafkaClientService.class);
        when(clients.getConsumerChannels()).thenReturn(Set.of(Topics.POST));
        when(clients.getConsumers(Topics.POST)).thenReturn(List.of(channel));
        return clients;
    }

    private static final class MovableClock implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        void advance(Duration by) {
            now = now.plus(by);
        }
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
