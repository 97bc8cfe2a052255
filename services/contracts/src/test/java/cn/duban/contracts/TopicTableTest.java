package cn.duban.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table brokers take their rights from says what the services do: a row too few is a service that hears nothing. */
class TopicTableTest {
    private static final Path SERVICES = Path.of(System.getProperty("duban.repository.root"), "services");
    private static final List<String> ALL = List.of("registry", "hazard", "incident", "accountability", "portal");
    private static final Pattern BY_CONSTANT = Pattern.compile("@Incoming\\(Topics\\.([A-Z_]+)\\)");
    private static final Pattern LISTENER = Pattern.compile("(@Incoming\\([^)]*\\)\\s*)+(@[A-Za-z(.)]+\\s*)*void \\w+");
    private static final Pattern BY_SETTING =
            Pattern.compile("(?m)^mp\\.messaging\\.incoming\\.[^=]*\\.topic=([a-z0-9.-]+)$");

    @Test
    void every_topic_has_exactly_one_writer_the_service_it_is_named_after() throws ReflectiveOperationException {
        List<String> names =
                TopicTable.all().stream().map(TopicTable.Topic::name).toList();

        assertEquals(new TreeSet<>(names).size(), names.size(), "a topic stands twice");
        assertEquals(new TreeSet<>(constants().values()), new TreeSet<>(names));
        TopicTable.all().forEach(topic -> assertEquals(topic.name().replaceFirst("\\..*", ""), topic.writer()));
    }

    @Test
    void the_asyncapi_page_has_the_same_topics() throws IOException {
        JsonNode page = new YAMLMapper()
                .readTree(Path.of("src/main/resources/asyncapi.yaml").toFile());
        Set<String> channels = new TreeSet<>();
        page.path("channels").fieldNames().forEachRemaining(channels::add);

        TopicTable.all().forEach(topic -> assertTrue(channels.contains(topic.name()), topic.name()));
    }

    @Test
    void readers_are_the_services_whose_code_listens() throws ReflectiveOperationException {
        Map<String, Set<String>> listening = new TreeMap<>();
        for (String service : ALL) {
            listened(service)
                    .forEach(topic -> listening
                            .computeIfAbsent(topic, none -> new TreeSet<>())
                            .add(service));
        }
        Map<String, Set<String>> said = new TreeMap<>();
        TopicTable.all().forEach(topic -> said.put(topic.name(), new TreeSet<>(topic.readers())));

        assertFalse(listening.isEmpty());
        assertEquals(listening, said);
    }

    @Test
    void every_consumer_works_on_the_threads_of_the_events() {
        List<String> elsewhere = new ArrayList<>();
        for (String module : List.of("registry", "hazard", "incident", "accountability", "portal", "platform")) {
            LISTENER.matcher(text(SERVICES.resolve(module).resolve("src/main"), module))
                    .results()
                    .map(MatchResult::group)
                    .filter(listener -> !listener.contains("@Blocking(EventHandler.WORKERS)"))
                    .forEach(elsewhere::add);
        }

        assertEquals(List.of(), elsewhere, "a plain @Blocking takes the threads of the requests");
    }

    /** What a service's own sources listen to, and what those of the platform do on its behalf. */
    private static Set<String> listened(String service) throws ReflectiveOperationException {
        Map<String, String> constants = constants();
        Set<String> topics = new TreeSet<>();
        for (String module : List.of(service, "platform")) {
            String sources = text(SERVICES.resolve(module).resolve("src/main"), service);
            BY_CONSTANT
                    .matcher(sources)
                    .results()
                    .map(found -> constants.get(found.group(1)))
                    .forEach(topics::add);
            BY_SETTING
                    .matcher(sources)
                    .results()
                    .map(MatchResult::group)
                    .forEach(line -> topics.add(line.substring(line.indexOf('=') + 1)));
        }
        return topics;
    }

    private static String text(Path folder, String service) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|properties)"))
                    .toList()) {
                // The registry builds without the copy of its own data.
                boolean left = service.equals("registry") && file.endsWith("DirectoryFeed.java");
                text.append(left ? "" : Files.readString(file)).append('\n');
            }
            return text.toString().replaceAll("(?m)^\\s*(\\*|//).*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> constants() throws ReflectiveOperationException {
        Map<String, String> constants = new HashMap<>();
        for (var field : Topics.class.getFields()) {
            constants.put(field.getName(), String.valueOf(field.get(null)));
        }
        constants.remove("DEAD_LETTER_SUFFIX");
        return constants;
    }
}
