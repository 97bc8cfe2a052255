package cn.duban.embedded.server;

import cn.duban.contracts.TopicTable;
import cn.duban.contracts.TopicTable.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what at the broker, worked out from the table of topics: a service writes its own topics and the dead
 * letters of those it reads, reads what the table gives it, in consumer groups of its own name, and makes no topic. What
 * is not said here is refused.
 */
public record KafkaAccess(List<Topic> topics) {
    private static final String THIRTY_DAYS = String.valueOf(30L * 24 * 60 * 60 * 1_000);

    public KafkaAccess {
        topics = List.copyOf(topics);
    }

    /** What a rule speaks of. */
    public enum Resource {
        TOPIC,
        GROUP
    }

    /**
     * A right; reading and writing include asking about.
     *
     * @param principal the service
     * @param prefix whether {@code name} is the beginning of many names
     * @param operation READ or WRITE
     */
    public record Rule(String principal, Resource resource, String name, boolean prefix, String operation) {}

    /** A topic as it is to be made; the partitions of an ordinary one are the broker's business. */
    public record Wanted(String name, boolean deadLetters, Map<String, String> config) {}

    /** As the services' contracts say. */
    public static KafkaAccess ofContracts() {
        return new KafkaAccess(TopicTable.all());
    }

    /** Every service that has anything to do with a topic. */
    public Collection<String> principals() {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.writer()), topic.readers().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Wanted> wanted() {
        return topics.stream()
                .flatMap(topic -> Stream.of(
                        new Wanted(topic.name(), false, kept(topic)),
                        new Wanted(topic.deadLetters(), true, Map.of("retention.ms", THIRTY_DAYS))))
                .toList();
    }

    public List<Rule> rulesOf(String principal) {
        List<Rule> rules = new ArrayList<>();
        for (Topic topic : topics) {
            if (topic.writer().equals(principal)) {
                rules.add(new Rule(principal, Resource.TOPIC, topic.name(), false, "WRITE"));
            }
            if (topic.readers().contains(principal)) {
                rules.add(new Rule(principal, Resource.TOPIC, topic.name(), false, "READ"));
                rules.add(new Rule(principal, Resource.TOPIC, topic.deadLetters(), false, "WRITE"));
            }
        }
        // hazard, hazard-clock-…; no service's name is the beginning of another's.
        rules.add(new Rule(principal, Resource.GROUP, principal, true, "READ"));
        return rules;
    }

    /** A compacted topic holds the full state of each key; of the others nothing goes by age. */
    private static Map<String, String> kept(Topic topic) {
        return topic.kept() == TopicTable.Kept.LATEST
                ? Map.of("cleanup.policy", "compact")
                : Map.of("retention.ms", "-1");
    }
}
