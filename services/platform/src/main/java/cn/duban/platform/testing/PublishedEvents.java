package cn.duban.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A consumer that knows nothing of the platform but its AsyncAPI page and the schemas beside it: it looks an event up by
 * channel and type and says what in it is not as the page promises.
 */
public final class PublishedEvents {
    private static final String PAGE = "/asyncapi.yaml";

    private final Map<String, Schema> byAddress = new TreeMap<>();

    /** Reads the page from the class path. */
    public PublishedEvents() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        read(PAGE, new YAMLMapper()).path("channels").forEach(channel -> {
            String address = channel.path("address").asText();
            channel.path("messages").fields().forEachRemaining(message -> {
                String file = message.getValue().path("payload").path("$ref").asText();
                byAddress.put(
                        address + " " + message.getValue().path("name").asText(),
                        registry.getSchema(strict(read("/" + file, new ObjectMapper()))));
            });
        });
    }

    /** Every kind it knows, as channel and type with a space between. */
    public List<String> kinds() {
        return List.copyOf(byAddress.keySet());
    }

    /** Whether it has a channel of that service. */
    public boolean knows(String service) {
        return byAddress.keySet().stream().anyMatch(kind -> kind.startsWith(service + "."));
    }

    /** What is wrong with the event; empty when it is as promised. */
    public List<String> faults(String channel, String type, String json) {
        Schema schema = byAddress.get(channel + " " + type);
        if (schema == null) {
            return List.of("the page knows no " + type + " in " + channel);
        }
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** A reader ignores what it does not know; here nothing may be sent that the page does not tell of. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(PublishedEvents::strict);
        return schema;
    }

    private static JsonNode read(String name, ObjectMapper mapper) {
        try (InputStream file = PublishedEvents.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
