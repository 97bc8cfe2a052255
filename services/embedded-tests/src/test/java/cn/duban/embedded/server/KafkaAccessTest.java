package cn.duban.embedded.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.server.KafkaAccess.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is worked out from the table of topics, for the broker of {@code make run} and of Compose, and for Kubernetes,
 * whose file is written anew by {@code -Dkafka-access.write=true} after a change of the table.
 */
class KafkaAccessTest {
    private static final Path FILE = Repository.root().resolve("deploy/kubernetes/kafka-access.yaml");
    private final KafkaAccess access = KafkaAccess.ofContracts();

    @Test
    void every_topic_has_one_writer_and_nobody_writes_what_it_is_not_given() {
        Map<String, String> writers = new HashMap<>();
        for (Rule rule : rules()) {
            if (rule.operation().equals("WRITE") && !rule.name().endsWith(".dlq")) {
                assertEquals(null, writers.put(rule.name(), rule.principal()), rule.name());
                assertTrue(rule.name().startsWith(rule.principal() + "."), rule.toString());
            }
        }
        assertEquals(access.topics().size(), writers.size());
    }

    @Test
    void dead_letters_are_read_by_nobody() {
        assertEquals(
                List.of(),
                rules().stream()
                        .filter(rule -> rule.name().endsWith(".dlq"))
                        .filter(rule -> !rule.operation().equals("WRITE"))
                        .toList());
    }

    @Test
    void a_group_belongs_to_one_service() {
        List<String> names = List.copyOf(access.principals());
        for (String name : names) {
            assertTrue(names.stream().noneMatch(other -> !other.equals(name) && other.startsWith(name)), name);
        }
    }

    @Test
    void kubernetes_is_told_the_same() throws IOException {
        String wanted = new StrimziFile(access).text();
        if (Boolean.getBoolean("kafka-access.write")) {
            Files.writeString(FILE, wanted);
        }

        assertEquals(wanted, Files.readString(FILE), "behind services/contracts; see the class comment");
    }

    private List<Rule> rules() {
        return access.principals().stream()
                .flatMap(name -> access.rulesOf(name).stream())
                .toList();
    }
}
