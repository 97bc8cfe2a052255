package cn.duban.platform.event;

import cn.duban.contracts.Topics;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the platform's topics where the broker lacks them, before the first consumer asks for them. The registry's are
 * compacted, as each message is the full state; the others keep everything, so that read models can be built anew.
 */
@ApplicationScoped
public class TopicSetup {
    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String THIRTY_DAYS = String.valueOf(TimeUnit.DAYS.toMillis(30));

    private final Map<String, Object> settings;
    private final int partitions;
    private volatile boolean done;

    TopicSetup(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "duban.kafka.partitions") int partitions) {
        this.settings = new HashMap<>(broker);
        this.partitions = partitions;
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    void start(@Observes @Priority(10) StartupEvent event) {
        ensure();
    }

    /** A broker that was away at the start is asked again. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ensure() {
        if (done) {
            return;
        }
        try (Admin admin = Admin.create(settings)) {
            create(admin);
            done = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warnf("Kafka is not to be reached yet: %s", e.toString());
        }
    }

    private void create(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Set<String> present = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        List<NewTopic> missing =
                wanted().filter(topic -> !present.contains(topic.name())).toList();
        for (var answer : admin.createTopics(missing).values().values()) {
            try {
                answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                // Another service was faster.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private Stream<NewTopic> wanted() {
        return Arrays.stream(Topics.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class)
                .map(TopicSetup::valueOf)
                .filter(name -> !name.equals(Topics.DEAD_LETTER_SUFFIX))
                .flatMap(name -> Stream.of(
                        topic(
                                name,
                                name.startsWith("registry.")
                                        ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                                        : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"),
                                partitions),
                        topic(
                                name + Topics.DEAD_LETTER_SUFFIX,
                                Map.of(TopicConfig.RETENTION_MS_CONFIG, THIRTY_DAYS),
                                1)));
    }

    private static NewTopic topic(String name, Map<String, String> config, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }

    private static String valueOf(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Topics are public", e);
        }
    }
}
