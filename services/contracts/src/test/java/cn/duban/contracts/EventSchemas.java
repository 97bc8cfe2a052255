package cn.duban.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON Schema each event record has today, and the one that was published. */
final class EventSchemas {
    private static final Path PUBLISHED = Path.of("src/main/resources/schemas");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<String> WITH_PROCESSES = List.of("hazard", "incident", "accountability");
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static List<? extends Class<?>> events() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.duban.contracts")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(EventOf.class))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    /** Topic of an event, without the service for those that several services publish: their schema is one. */
    static String topicOf(Class<?> event) {
        return event.getAnnotation(EventOf.class).value();
    }

    static List<String> channelsOf(Class<?> event) {
        EventOf topic = event.getAnnotation(EventOf.class);
        return topic.perService()
                ? WITH_PROCESSES.stream()
                        .map(service -> Topics.of(topic, service))
                        .toList()
                : List.of(topic.value());
    }

    static JsonNode current(Class<?> event) {
        return GENERATOR.generateSchema(event);
    }

    static Path fileOf(Class<?> event) {
        return PUBLISHED.resolve(topicOf(event)).resolve(event.getSimpleName() + ".json");
    }

    static JsonNode published(Class<?> event) {
        try {
            return JSON.readTree(fileOf(event).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("No published schema for " + event.getSimpleName(), e);
        }
    }

    static void publish(Class<?> event) throws IOException {
        Files.createDirectories(fileOf(event).getParent());
        Files.writeString(fileOf(event), JSON.writeValueAsString(current(event)) + "\n");
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS);
        config.forFields()
                .withRequiredCheck(field ->
                        !isNullable(field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class)));
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(@Nullable Nullable annotation) {
        return annotation != null;
    }
}
