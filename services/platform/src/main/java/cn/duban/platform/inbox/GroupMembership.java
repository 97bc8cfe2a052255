package cn.duban.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings consumers back into their groups. The client's heartbeats end for good when the broker refuses it once, as a broker
 * does that came back before its accounts and rights did; from then on it asks without a pause, can commit nothing, and
 * another copy of the service is given the same messages. (KAFKA-20253, KAFKA-14729; versions that join again by themselves
 * still do not where rights were missing.)
 */
@ApplicationScoped
public class GroupMembership {
    private static final Logger LOG = Logger.getLogger(GroupMembership.class);
    /** Three heartbeats. */
    private static final long HEARD_SECONDS = 10;
    /** One that has just joined has sent none yet. */
    private static final Duration GRACE = Duration.ofSeconds(20);
    /** Joining takes the whole group its time: who asks again sooner makes it begin anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaClientService clients;
    private final InstantSource clock;
    private final Map<Consumer<?, ?>, Instant> patientUntil = new WeakHashMap<>();

    @Inject
    GroupMembership(KafkaClientService clients) {
        this(clients, InstantSource.system());
    }

    GroupMembership(KafkaClientService clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        List<String> lost = new ArrayList<>();
        for (String channel : clients.getConsumerChannels()) {
            for (KafkaConsumer<Object, Object> consumer : clients.getConsumers(channel)) {
                if (lost(consumer.unwrap())) {
                    lost.add(channel);
                    consumer.runOnPollingThread(GroupMembership::joinAgain)
                            .subscribe()
                            .with(told -> {}, fault -> LOG.warnf("%s was not told: %s", channel, fault));
                }
            }
        }
        if (!lost.isEmpty()) {
            LOG.warnf("No longer heard of in their groups, and told to join again: %s", lost);
        }
    }

    /** On the thread that polls. */
    static void joinAgain(Consumer<?, ?> consumer) {
        consumer.enforceRebalance("its heartbeats have ended");
    }

    private boolean lost(@Nullable Consumer<?, ?> consumer) {
        if (consumer == null) {
            return false;
        }
        if (heard(consumer)) {
            patientUntil.remove(consumer);
            return false;
        }
        Instant now = clock.instant();
        if (now.isBefore(patientUntil.computeIfAbsent(consumer, first -> now.plus(GRACE)))) {
            return false;
        }
        patientUntil.put(consumer, now.plus(PATIENCE));
        return true;
    }

    /** Whether its last heartbeat was sent a moment ago. */
    static boolean heard(Consumer<?, ?> consumer) {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .anyMatch(metric -> metric.getValue().metricValue() instanceof Number seconds
                        && seconds.longValue() >= 0
                        && seconds.longValue() <= HEARD_SECONDS);
    }
}
