package cn.duban.platform.event;

import cn.duban.contracts.TopicTable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
 * Makes the platform's topics where the broker lacks them, before the first consumer asks for them. Where the broker's
 * administration makes them, as in all deployments of ours, a service may not and is told not to.
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
            @ConfigProperty(name = "duban.kafka.partitions") int partitions,
            @ConfigProperty(name = "duban.kafka.create-topics") boolean create) {
        this.settings = new HashMap<>(broker);
        this.partitions = partitions;
        this.done = !create;
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
        return TopicTable.all().stream()
                .flatMap(topic -> Stream.of(
                        topic(topic.name(), kept(topic), partitions),
                        topic(topic.deadLetters(), Map.of(TopicConfig.RETENTION_MS_CONFIG, THIRTY_DAYS), 1)));
    }

    private static Map<String, String> kept(TopicTable.Topic topic) {
        return topic.kept() == TopicTable.Kept.LATEST
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    }

    private static NewTopic topic(String name, Map<String, String> config, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }
}
