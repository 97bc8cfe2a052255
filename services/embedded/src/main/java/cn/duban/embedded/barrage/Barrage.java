package cn.duban.embedded.barrage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Sends requests to every operation of a service, in turn, the same ones for the same seed. */
public final class Barrage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final URI base;
    private final List<Operation> operations;
    private final Requests requests;

    /**
     * @param document address of the OpenAPI document, JSON
     * @param callers the one who sees most first: it asks for versions
     * @param known ids of what is there, by name of field, or {@code /hazards/} for the part of a path behind it
     */
    public Barrage(URI base, URI document, List<Caller> callers, Map<String, List<String>> known, long seed)
            throws IOException, InterruptedException {
        this.base = base;
        HttpRequest asked = HttpRequest.newBuilder(document).build();
        JsonNode page = new ObjectMapper()
                .readTree(http.send(asked, HttpResponse.BodyHandlers.ofString()).body());
        this.operations = Operation.of(page);
        Random random = new Random(seed);
        Known ids = new Known(known, random);
        Nasty nasty = new Nasty(random);
        Bodies bodies = new Bodies(page, ids, nasty, random, OffsetDateTime.now());
        this.requests = new Requests(base, callers, ids, nasty, bodies, random, this::version);
    }

    /** Operations the document knows. */
    public int operations() {
        return operations.size();
    }

    /** How many answers had which status. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** Sends that many to each operation and tells what must not be. */
    public List<Finding> send(int each) throws InterruptedException {
        for (int round = 0; round < each; round++) {
            for (Operation operation : operations) {
                judge(operation, requests.make(operation));
            }
        }
        return findings;
    }

    private void judge(Operation operation, Requests.Made made) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(made.request(), HttpResponse.BodyHandlers.ofString());
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            answer.headers().firstValue("ETag").ifPresent(tag -> versions.put(made.subject(), tag));
            if (answer.statusCode() == 409) {
                versions.remove(made.subject());
            }
            Verdict.on(answer)
                    .ifPresent(why -> findings.add(new Finding(
                            operation.toString(), why, made.shown(), cut(answer.statusCode() + " " + answer.body()))));
        } catch (IOException e) {
            findings.add(new Finding(operation.toString(), "no answer", made.shown(), String.valueOf(e)));
        }
    }

    /** The version somebody who may see it would send. */
    private String version(String subject, Caller reader) {
        return versions.computeIfAbsent(subject, path -> {
            HttpRequest.Builder asked =
                    HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
            reader.headers().forEach(asked::header);
            try {
                return http.send(asked.build(), HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("ETag")
                        .orElse("\"1\"");
            } catch (IOException e) {
                return "\"1\"";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "\"1\"";
            }
        });
    }

    static String cut(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "… (" + text.length() + ")" : text;
    }
}
