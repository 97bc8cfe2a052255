package cn.duban.embedded.server;

import cn.duban.embedded.process.Secrets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The broker's accounts with their generated passwords: one per service, and its own, which may do everything. */
public record KafkaAccounts(KafkaAccess access, Secrets secrets) {
    /** The super user: the broker itself and whoever administers it. It signs in on the machine only. */
    private static final String BROKER = "broker";

    private static final String MODULE =
            "org.apache.kafka.common.security.%s required username=\"%s\" password=\"%s\"%s;";

    /** What a client of a service is configured with; the names are Kafka's own, as in its documentation. */
    public Map<String, Object> clientOf(String service) {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", MODULE.formatted("scram.ScramLoginModule", service, passwordOf(service), ""));
    }

    /** The same as environment variables. */
    public Map<String, String> environmentOf(String service) {
        return clientOf(service).entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        setting -> String.valueOf(setting.getValue())));
    }

    /** A client's settings for the super user, at the listener that is for it alone. */
    Map<String, Object> administration(String bootstrapServers) {
        return administration(bootstrapServers, passwordOf(BROKER));
    }

    static Map<String, Object> administration(String bootstrapServers, String password) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                MODULE.formatted("plain.PlainLoginModule", BROKER, password, ""));
    }

    /** The broker's side of {@link #administration}. */
    String brokerLogin() {
        String password = passwordOf(BROKER);
        String accounts = " user_%s=\"%s\"".formatted(BROKER, password);
        return MODULE.formatted("plain.PlainLoginModule", BROKER, password, accounts);
    }

    Map<String, String> passwords() {
        return access.principals().stream().collect(Collectors.toMap(name -> name, this::passwordOf));
    }

    private String passwordOf(String account) {
        return secrets.get("kafka-" + account);
    }
}
