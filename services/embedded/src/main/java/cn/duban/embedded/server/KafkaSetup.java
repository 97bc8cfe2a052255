package cn.duban.embedded.server;

import cn.duban.embedded.process.ServerProblem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Topics, accounts and rights at a broker that somebody else runs, as docker-compose.yml does: the same that
 * {@code make run} sets up at its own. All is told by environment variables, so that no password stands on a command line.
 */
public final class KafkaSetup {
    private KafkaSetup() {}

    /** Ends with exit code 1 and one line when the broker cannot be set up. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        KafkaAccess access = KafkaAccess.ofContracts();
        Map<String, String> passwords = new HashMap<>();
        try {
            access.principals()
                    .forEach(name -> passwords.put(
                            name, needed(environment, "DUBAN_" + name.toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD")));
            new KafkaAdministrator(
                            access,
                            passwords,
                            Integer.parseInt(needed(environment, "DUBAN_KAFKA_PARTITIONS")),
                            Integer.parseInt(needed(environment, "DUBAN_KAFKA_COPIES")))
                    .apply(KafkaAccounts.administration(
                            needed(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                            needed(environment, "DUBAN_KAFKA_ADMIN_PASSWORD")));
        } catch (ServerProblem problem) {
            System.err.println("✗ " + problem.getMessage());
            System.exit(1);
        }
    }

    private static String needed(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new ServerProblem("环境变量缺失 · environment variable is missing: " + name));
    }
}
