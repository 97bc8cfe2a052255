package cn.duban.platform.directory;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
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
            forget(consumer, unknown);
        }
    }

    /** What is committed always was handled, or {@link DirectoryHealth} would take the copy for whole too early. */
    private static void forget(Consumer<?, ?> consumer, List<TopicPartition> unknown) {
        try {
            consumer.commitSync(unknown.stream()
                    .collect(Collectors.toMap(Function.identity(), partition -> new OffsetAndMetadata(0))));
        } catch (KafkaException e) {
            LOG.warnf("The old place in the topics stays noted: %s", e.toString());
        }
    }

    private boolean unknown(TopicPartition partition) {
        return Arrays.stream(DirectoryKind.values())
                .filter(kind -> kind.topic().equals(partition.topic()))
                .anyMatch(store::lacks);
    }
}
