package cn.duban.platform.directory;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How far the registry's topics go, and how far this service (all of its copies together) has got in them. */
@ApplicationScoped
class RegistryTopics {
    private static final int PATIENCE_MILLIS = 3_000;

    private final Map<String, Object> settings;
    private final String group;

    RegistryTopics(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.group = group;
        this.settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    /** Where each partition ends now. Partitions without a message are left out: nobody ever commits there. */
    Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = Admin.create(settings)) {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            for (TopicDescription topic :
                    patiently(admin.describeTopics(topics()).allTopicNames()).values()) {
                topic.partitions()
                        .forEach(p -> wanted.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
            }
            Map<TopicPartition, Long> ends = new HashMap<>();
            for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                    patiently(admin.listOffsets(wanted).all()).entrySet()) {
                if (end.getValue().offset() > 0) {
                    ends.put(end.getKey(), end.getValue().offset());
                }
            }
            return ends;
        }
    }

    /** Whether every message before these ends was handled. */
    boolean handled(Map<TopicPartition, Long> ends) throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = Admin.create(settings)) {
            Map<TopicPartition, @Nullable OffsetAndMetadata> committed =
                    patiently(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            return ends.entrySet().stream().allMatch(end -> {
                OffsetAndMetadata place = committed.get(end.getKey());
                return place != null && place.offset() >= end.getValue();
            });
        }
    }

    private static List<String> topics() {
        return Arrays.stream(DirectoryKind.values()).map(DirectoryKind::topic).toList();
    }

    private static <T> T patiently(KafkaFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
