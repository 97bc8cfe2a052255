package cn.duban.platform.directory;

import cn.duban.contracts.EventOf;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads a registry topic from its beginning when the table knows nothing of it: a database made anew would otherwise
 * go on from where the lost one had got to.
 */
@ApplicationScoped
@Identifier("duban-directory") public class DirectoryRewind implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(DirectoryRewind.class);

    private final DirectoryStore store;

    DirectoryRewind(DirectoryStore store) {
        this.store = store;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        List<TopicPartition> unknown = partitions.stream().filter(this::unknown).toList();
        if (!unknown.isEmpty()) {
            LOG.infof("The directory is read from the beginning: %s", unknown);
            consumer.seekToBeginning(unknown);
        }
    }

    private boolean unknown(TopicPartition partition) {
        return Arrays.stream(DirectoryKind.values())
                .filter(kind -> topicOf(kind).equals(partition.topic()))
                .anyMatch(store::lacks);
    }

    private static String topicOf(DirectoryKind kind) {
        EventOf topic = kind.type().getAnnotation(EventOf.class);
        return topic == null ? "" : topic.value();
    }
}
