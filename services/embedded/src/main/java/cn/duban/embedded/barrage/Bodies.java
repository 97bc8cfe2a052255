package cn.duban.embedded.barrage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies after a schema: right as far as it says, or with one or two things wrong. */
final class Bodies {
    private static final int DEEPEST = 6;

    /** What still means something, up to where it ends. */
    private static final List<String> INTEGERS = List.of("0", "1", "2", "50", "100", "100000", "1000000");

    private static final List<String> LONGS = List.of("0", "1", "123456", "100000000000000");
    private static final List<String> NUMBERS =
            List.of("0", "0.01", "-0.5", "34.55", "117.7", "180", "-90", "120000.5", "1000000000000");

    private final JsonNode document;
    private final Known known;
    private final Nasty nasty;
    private final Random random;
    private final OffsetDateTime now;

    Bodies(JsonNode document, Known known, Nasty nasty, Random random, OffsetDateTime now) {
        this.document = document;
        this.known = known;
        this.nasty = nasty;
        this.random = random;
        this.now = now;
    }

    /** @return JSON, or what is none */
    String of(JsonNode schema) {
        if (random.nextInt(12) == 0) {
            return nasty.body();
        }
        return value("", schema, 0, random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2));
    }

    private String value(String name, JsonNode given, int depth, int faults) {
        JsonNode schema = resolved(given);
        if (depth > DEEPEST) {
            return "null";
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth, faults);
            case "array" -> array(name, schema, depth);
            case "integer" -> one(schema.path("format").asText().equals("int64") ? LONGS : INTEGERS);
            case "number" -> one(NUMBERS);
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> Json.text(text(name, schema));
        };
    }

    private String object(JsonNode schema, int depth, int faults) {
        Map<String, String> fields = new LinkedHashMap<>();
        schema.path("properties")
                .fields()
                .forEachRemaining(field -> fields.put(
                        field.getKey(),
                        value(field.getKey(), field.getValue(), depth + 1, random.nextInt(3) == 0 ? faults : 0)));
        List<String> names = new ArrayList<>(fields.keySet());
        for (int fault = 0; fault < faults && !names.isEmpty(); fault++) {
            spoil(fields, names.get(random.nextInt(names.size())));
        }
        return Json.object(fields);
    }

    private void spoil(Map<String, String> fields, String name) {
        switch (random.nextInt(8)) {
            case 0 -> fields.remove(name);
            case 1 -> fields.put(name + "z", nasty.value());
            default -> fields.put(name, nasty.value());
        }
    }

    private String array(String name, JsonNode schema, int depth) {
        int size = random.nextInt(3);
        List<String> items = new ArrayList<>();
        for (int item = 0; item < size; item++) {
            items.add(value(name, schema.path("items"), depth + 1, 0));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String text(String name, JsonNode schema) {
        if (schema.path("enum").size() > 0) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> now.plusDays(random.nextInt(40) - 10L).toLocalDate().toString();
            case "date-time" -> now.minusMinutes(random.nextInt(300) - 30L).toString();
            default ->
                known.value(name).orElseGet(() -> random.nextInt(5) == 0 ? nasty.text() : "内容" + random.nextInt(100));
        };
    }

    private JsonNode resolved(JsonNode given) {
        JsonNode schema = given;
        for (int step = 0; step < DEEPEST; step++) {
            JsonNode one = schema.path("anyOf").isArray()
                    ? schema.path("anyOf").get(0)
                    : schema.path("allOf").isArray() ? schema.path("allOf").get(0) : schema;
            if (!one.has("$ref")) {
                return one;
            }
            schema = document.at(one.path("$ref").asText().substring(1));
        }
        return schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
