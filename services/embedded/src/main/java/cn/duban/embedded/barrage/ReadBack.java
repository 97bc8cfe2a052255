package cn.duban.embedded.barrage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whatever was taken can be read again: every question of a service (detail, lists, sums, exports, papers) about everything
 * that is known to be there.
 */
public final class ReadBack {
    private static final Pattern PART = Pattern.compile("(/[^/{]*/)?\\{([^}]+)}");
    private static final String KIND = "{kind}";

    /** The question wants a parameter, or another role. */
    private static final Set<Integer> REFUSED = Set.of(400, 403);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Finding> findings = new ArrayList<>();
    private final URI base;
    private final Caller reader;
    private final Map<String, List<String>> known;
    private int read;

    /** @param known ids by the part of a path before them, {@code /hazards/}, or by name of the part */
    public ReadBack(URI base, Caller reader, Map<String, List<String>> known) {
        this.base = base;
        this.reader = reader;
        this.known = known;
    }

    /** How many questions were answered. */
    public int answers() {
        return read;
    }

    /**
     * Asks every question of the document and tells which were answered neither with 200 nor that they want a parameter or
     * another role.
     */
    public List<Finding> all(URI document) throws IOException, InterruptedException {
        JsonNode page = new ObjectMapper().readTree(answer(document.toString()).body());
        for (Operation operation : Operation.of(page)) {
            if (operation.method().equals("GET")) {
                for (String path : paths(operation.path())) {
                    ask(operation, path);
                }
            }
        }
        return findings;
    }

    private void ask(Operation operation, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(base + path);
        if (answer.statusCode() == 200) {
            read++;
        } else if (!REFUSED.contains(answer.statusCode())) {
            findings.add(new Finding(
                    operation.toString(),
                    "cannot be read",
                    path,
                    Barrage.cut(answer.statusCode() + " " + answer.body())));
        }
    }

    /** The path with everything that is known in the place of its first part; none where nothing is known. */
    private List<String> paths(String template) throws IOException, InterruptedException {
        Matcher part = PART.matcher(template);
        if (!part.find()) {
            return List.of(template);
        }
        String before = part.group(1) == null ? "" : part.group(1);
        List<String> filled = new ArrayList<>();
        for (String id : known.getOrDefault(before, known.getOrDefault(part.group(2), List.of()))) {
            String path = template.substring(0, part.start()) + before + id + template.substring(part.end());
            filled.addAll(path.contains(KIND) ? papers(path) : path.contains("{") ? List.of() : List.of(path));
        }
        return filled;
    }

    private List<String> papers(String path) throws IOException, InterruptedException {
        String list = path.substring(0, path.indexOf("/" + KIND));
        List<String> papers = new ArrayList<>();
        for (JsonNode offer : new ObjectMapper().readTree(answer(base + list).body())) {
            if (offer.path("available").asBoolean()) {
                papers.add(path.replace(KIND, offer.path("kind").asText()));
            }
        }
        return papers;
    }

    private HttpResponse<String> answer(String address) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(address));
        reader.headers().forEach(asked::header);
        return http.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }
}
