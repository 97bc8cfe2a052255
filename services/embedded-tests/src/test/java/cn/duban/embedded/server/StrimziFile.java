package cn.duban.embedded.server;

import cn.duban.embedded.server.KafkaAccess.Resource;
import cn.duban.embedded.server.KafkaAccess.Rule;
import cn.duban.embedded.server.KafkaAccess.Wanted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rights as Strimzi's operators want to be told: a KafkaTopic for each topic, a KafkaUser for each service. */
record StrimziFile(KafkaAccess access) {
    private static final String HEAD = """
            # Written from services/contracts/src/main/resources/topics.txt (KafkaAccessTest says how); not by hand.
            # Strimzi's operators make the topics and the services' accounts from it. What is not allowed is refused.
            """;
    private static final String TOPIC = """
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata:
              name: %1$s
              labels: {strimzi.io/cluster: duban}
            spec:
              partitions: %2$d
              replicas: 3
              config: {%3$s}
            """;
    private static final String USER = """
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaUser
            metadata:
              name: %1$s
              labels: {strimzi.io/cluster: duban}
            spec:
              authentication: {type: scram-sha-512}
              authorization:
                type: simple
                acls:
            %2$s""";
    private static final String ACL = "      - {operations: [%s], resource: {type: %s, name: %s, patternType: %s}}%n";

    String text() {
        Stream<String> topics = access.wanted().stream().map(StrimziFile::topic);
        Stream<String> users = access.principals().stream().map(this::user);
        return HEAD + Stream.concat(topics, users).collect(Collectors.joining("---\n"));
    }

    private static String topic(Wanted topic) {
        Map<String, String> config = new TreeMap<>(topic.config());
        String settings = config.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return TOPIC.formatted(topic.name(), topic.deadLetters() ? 1 : 6, settings);
    }

    private String user(String principal) {
        List<Rule> rules = access.rulesOf(principal);
        return USER.formatted(principal, rules.stream().map(StrimziFile::acl).collect(Collectors.joining()));
    }

    private static String acl(Rule rule) {
        String operation =
                rule.operation().charAt(0) + rule.operation().substring(1).toLowerCase(java.util.Locale.ROOT);
        String type = rule.resource() == Resource.TOPIC ? "topic" : "group";
        return ACL.formatted(operation, type, rule.name(), rule.prefix() ? "prefix" : "literal");
    }
}
