package cn.duban.deadline.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads YAML into records: unknown keys, doubled keys and missing numbers are errors that name the file. */
public final class StrictYaml {
    private static final ObjectMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictYaml() {}

    /** The {@code .yaml} files of a folder by name; an absent or empty folder is an error. */
    public static List<Path> files(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files = entries.filter(
                            file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException(directory + ": holds no .yaml file");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(directory + ": cannot be listed", e);
        }
    }

    public static <T> T read(Path file, Class<T> type) {
        return read(file, MAPPER.constructType(type));
    }

    public static <T> List<T> readList(Path file, Class<T> type) {
        return read(file, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** A list packed into the class path. */
    public static <T> List<T> resource(String name, Class<T> type) {
        try (InputStream in = StrictYaml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": is not packed");
            }
            return MAPPER.readValue(in, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    private static <T> T read(Path file, JavaType type) {
        try {
            T value = MAPPER.readValue(Files.readString(file), type);
            if (value == null) {
                throw new IllegalStateException(file + ": is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }
}
