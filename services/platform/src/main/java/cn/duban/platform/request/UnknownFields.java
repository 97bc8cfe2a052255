package cn.duban.platform.request;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fields of a request that nobody knows. They are refused with their names, so that {@code deathz} is not taken for
 * silence. First reports, and pages of another release than this service's, are taken all the same and told what was not
 * understood.
 */
@Singleton
class UnknownFields {
    /** Of an answer: what of the request was not understood. */
    static final String HEADER = "Duban-Unknown-Fields";

    private static final int MOST = 20;

    private final ThreadLocal<List<String>> found = new ThreadLocal<>();
    private final CurrentVertxRequest request;
    private final Release release;

    UnknownFields(CurrentVertxRequest request, Release release) {
        this.request = request;
        this.release = release;
    }

    /** Reading that may fail. */
    interface Reading {
        Object read() throws IOException;
    }

    /**
     * Reads a body of that type.
     *
     * @throws MalformedProblem 400 naming up to twenty fields that the type does not have
     */
    Object named(Class<?> type, Reading reading) throws IOException {
        List<String> names = new ArrayList<>();
        found.set(names);
        try {
            Object body = reading.read();
            if (!names.isEmpty()) {
                settle(type, names);
            }
            return body;
        } finally {
            found.remove();
        }
    }

    /** Which of a body's outermost fields are read, or would be refused where they are not. */
    Predicate<String> read(Class<?> type) {
        if (!type.isRecord() || !taken(type)) {
            return name -> true;
        }
        Set<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return fields::contains;
    }

    /** For the mapper. It is asked while {@link #named} reads; elsewhere a field more is nobody's fault. */
    DeserializationProblemHandler handler() {
        return new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> reader,
                    Object target,
                    String name)
                    throws IOException {
                List<String> names = found.get();
                if (names != null && names.size() < MOST) {
                    names.add(place(context, parser, name));
                }
                parser.skipChildren();
                return true;
            }
        };
    }

    // What comes before the last field that a record needs is kept aside until its end: the request's own parser stands
    // behind the record then, and not where the field was.
    private static String place(DeserializationContext context, JsonParser parser, String name) {
        JsonParser request = context.getParser();
        boolean keptAside = request != parser;
        JsonStreamContext at = request.getParsingContext();
        if (!keptAside) {
            boolean inside =
                    parser.currentToken() != null && parser.currentToken().isStructStart();
            at = inside ? at.getParent().getParent() : at.getParent();
        }
        String record = at == null ? "" : JsonScan.path(at);
        return (record.isEmpty() ? "" : record + ".") + FieldNames.shown(name);
    }

    private void settle(Class<?> type, List<String> names) {
        if (taken(type)) {
            RoutingContext context = request.getCurrent();
            if (context != null) {
                context.response().putHeader(HEADER, ascii(String.join(",", names)));
            }
            return;
        }
        List<FieldError> errors =
                names.stream().map(name -> new FieldError(name, "没有这个字段")).toList();
        throw new MalformedProblem("unknown-field", "有不认识的字段", "请核对字段名：" + String.join("、", names) + "。", errors, null);
    }

    private boolean taken(Class<?> type) {
        return type.isAnnotationPresent(TakesUnknownFields.class) || release.ofSenderIsAnother();
    }

    /** Headers are ASCII; names people make up need not be. */
    private static String ascii(String names) {
        StringBuilder text = new StringBuilder();
        names.chars().forEach(c -> {
            if (c >= ' ' && c < 0x7F) {
                text.append((char) c);
            } else {
                text.append(String.format("\\u%04x", c));
            }
        });
        return text.toString();
    }
}
