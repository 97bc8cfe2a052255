package cn.duban.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events live on in topics for years: what was published stays readable.
 *
 * <p>After an intended, compatible change run the test with {@code -Dschemas.publish=true} to write the schemas anew.
 */
class EventContractTest {

    static Stream<? extends Class<?>> events() {
        return EventSchemas.events().stream();
    }

    @Test
    void the_platform_knows_its_events() {
        assertTrue(EventSchemas.events().size() > 30, "the scan must find the event records");
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_reader_of_the_published_schema_can_read_todays_event(Class<?> event) throws IOException {
        if (Files.exists(EventSchemas.fileOf(event))) {
            List<String> breaks = new ArrayList<>();
            compare(event.getSimpleName(), EventSchemas.published(event), EventSchemas.current(event), breaks);
            assertEquals(List.of(), breaks, "an incompatible change wants a new topic version");
        }
        if (Boolean.getBoolean("schemas.publish")) {
            EventSchemas.publish(event);
        }
        assertEquals(
                EventSchemas.published(event),
                EventSchemas.current(event),
                "published schema is behind the record; see the class comment");
    }

    @Test
    void no_schema_outlives_its_event() throws IOException {
        Set<Path> expected = new HashSet<>();
        EventSchemas.events().forEach(event -> expected.add(EventSchemas.fileOf(event)));
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/schemas"))) {
            List<Path> orphans = files.filter(Files::isRegularFile)
                    .filter(f -> !expected.contains(f))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    @Test
    void the_asyncapi_page_names_every_topic_and_event() throws IOException {
        JsonNode page = new YAMLMapper()
                .readTree(Path.of("src/main/resources/asyncapi.yaml").toFile());
        for (Class<?> event : EventSchemas.events()) {
            for (String topic : EventSchemas.channelsOf(event)) {
                JsonNode channel = page.path("channels").path(topic);
                assertEquals(topic, channel.path("address").asText());
                JsonNode message = channel.path("messages").path(event.getSimpleName());
                assertFalse(message.isMissingNode(), "message " + event.getSimpleName());
                String schema = message.path("payload").path("$ref").asText();
                assertEquals("schemas/" + EventSchemas.topicOf(event) + "/" + event.getSimpleName() + ".json", schema);
            }
        }
    }

    @Test
    void every_channel_of_an_event_is_a_topic_that_the_services_make() throws ReflectiveOperationException {
        Set<Object> made = new HashSet<>();
        for (var field : Topics.class.getFields()) {
            made.add(field.get(null));
        }
        for (Class<?> event : EventSchemas.events()) {
            assertTrue(made.containsAll(EventSchemas.channelsOf(event)), () -> "no topic for " + event);
        }
    }

    /** Fields may be added; none may go, change its type, stop being required or lose an enum value a reader knows. */
    private static void compare(String path, JsonNode before, JsonNode now, List<String> breaks) {
        if (!before.path("type").equals(now.path("type"))) {
            breaks.add(path + " changed its type");
        }
        before.path("properties").fields().forEachRemaining(field -> {
            JsonNode today = now.path("properties").path(field.getKey());
            if (today.isMissingNode()) {
                breaks.add(path + "." + field.getKey() + " is gone");
            } else {
                compare(path + "." + field.getKey(), field.getValue(), today, breaks);
            }
        });
        if (before.has("items")) {
            compare(path + "[]", before.get("items"), now.path("items"), breaks);
        }
        before.path("required").forEach(name -> {
            if (Stream.of(now.path("required"))
                    .flatMap(EventContractTest::texts)
                    .noneMatch(name.asText()::equals)) {
                breaks.add(path + "." + name.asText() + " is no longer always there");
            }
        });
    }

    private static Stream<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts.stream();
    }
}
