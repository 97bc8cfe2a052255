package cn.duban.embedded.barrage;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the requests: most go to something that is there, with the right headers, and a body that is nearly right. */
final class Requests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern PART = Pattern.compile("(/[^/{]*/)?\\{([^}]+)}");

    private final URI base;
    private final List<Caller> callers;
    private final Known known;
    private final Nasty nasty;
    private final Bodies bodies;
    private final Random random;
    private final BiFunction<String, Caller, String> versions;

    Requests(
            URI base,
            List<Caller> callers,
            Known known,
            Nasty nasty,
            Bodies bodies,
            Random random,
            BiFunction<String, Caller, String> versions) {
        this.base = base;
        this.callers = callers;
        this.known = known;
        this.nasty = nasty;
        this.bodies = bodies;
        this.random = random;
        this.versions = versions;
    }

    /** @param subject address of what it changes, whose version it names */
    record Made(HttpRequest request, String subject, String shown) {}

    Made make(Operation operation) {
        Caller caller = callers.get(random.nextInt(callers.size()));
        String path = path(operation.path());
        String subject = subject(path);
        String address = path + query(operation.queries());
        List<String> headers = new ArrayList<>();
        String body = body(operation, headers);
        if (!operation.method().equals("GET")) {
            header(headers, "If-Match", rare() ? nasty.version() : versions.apply(subject, callers.get(0)));
            header(headers, "Idempotency-Key", rare() ? nasty.key() : uuid());
        }
        header(headers, "Accept", rare() ? nasty.accept() : "application/json");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(PATIENCE)
                .method(
                        operation.method(),
                        operation.method().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (random.nextInt(40) > 0) {
            caller.headers().forEach(request::header);
        }
        for (int at = 0; at < headers.size(); at += 2) {
            request.header(headers.get(at), headers.get(at + 1));
        }
        String shown = caller.name() + " " + operation.method() + " " + address + " " + headers + " " + body;
        return new Made(request.build(), subject, Barrage.cut(shown));
    }

    private String body(Operation operation, List<String> headers) {
        if (operation.form()) {
            header(headers, "Content-Type", rare() ? nasty.type() : "multipart/form-data; boundary=x");
            return form();
        }
        header(headers, "Content-Type", random.nextInt(25) == 0 ? nasty.type() : "application/json");
        return operation.body().isMissingNode() ? "{}" : bodies.of(operation.body());
    }

    private String form() {
        String content = rare() ? nasty.value() : "%PDF-1.4\n1 0 obj <</Type/Page>> endobj";
        return switch (random.nextInt(5)) {
            case 0 -> "--x\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\n" + content;
            case 1 -> nasty.body();
            case 2 -> "--x--";
            default ->
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + "a.pdf"
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--x--\r\n";
        };
    }

    private String path(String template) {
        Matcher part = PART.matcher(template);
        StringBuilder path = new StringBuilder();
        while (part.find()) {
            String before = part.group(1) == null ? "" : part.group(1);
            String id = random.nextInt(8) == 0 ? nasty.id() : id(before, part.group(2));
            part.appendReplacement(path, Matcher.quoteReplacement(before + id));
        }
        return part.appendTail(path).toString();
    }

    private String id(String before, String name) {
        return known.value(before)
                .or(() -> known.value(name))
                .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                .orElseGet(nasty::id);
    }

    /** {@code /hazards/1} of {@code /hazards/1/plans}. */
    private static String subject(String path) {
        String[] parts = path.split("/");
        return parts.length > 2 ? "/" + parts[1] + "/" + parts[2] : path;
    }

    private String query(List<String> names) {
        StringBuilder query = new StringBuilder();
        for (String name : names) {
            if (random.nextInt(4) == 0) {
                String value = switch (random.nextInt(4)) {
                    case 0 -> nasty.id();
                    case 1 -> encoded(known.value(name).orElse("1"));
                    default -> encoded(nasty.text());
                };
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return query.length() > 6_000 && random.nextInt(10) > 0 ? "" : query.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // The client itself refuses what no head can hold.
    private static void header(List<String> headers, String name, String value) {
        if (value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            headers.add(name);
            headers.add(value);
        }
    }

    private boolean rare() {
        return random.nextInt(20) == 0;
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
