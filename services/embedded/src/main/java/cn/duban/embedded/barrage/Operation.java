package cn.duban.embedded.barrage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation of a document.
 *
 * @param path with its parts in braces
 * @param queries names of query parameters
 * @param required those among them without which it is refused
 * @param body schema of a body of JSON; missing where there is none
 * @param form whether it takes a form with a file
 */
record Operation(String method, String path, List<String> queries, List<String> required, JsonNode body, boolean form) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** All of them, in the order of the document. Server-sent streams never end and are left out. */
    static List<Operation> of(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey()) && !streams(method.getValue())) {
                        all.add(of(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return all;
    }

    private static boolean streams(JsonNode operation) {
        return operation.path("responses").toString().contains("text/event-stream");
    }

    private static Operation of(String path, String method, JsonNode operation) {
        List<String> queries = new ArrayList<>();
        List<String> required = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                queries.add(name);
                if (parameter.path("required").asBoolean()) {
                    required.add(name);
                }
            }
        });
        JsonNode content = operation.path("requestBody").path("content");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                queries,
                required,
                content.path("application/json").path("schema"),
                content.has("multipart/form-data"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
