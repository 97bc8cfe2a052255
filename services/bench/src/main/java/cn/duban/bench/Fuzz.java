package cn.duban.bench;

import cn.duban.bench.product.DemoUsers;
import cn.duban.bench.product.ProductProblem;
import cn.duban.embedded.barrage.Barrage;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.Finding;
import cn.duban.embedded.process.Secrets;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code make fuzz}: sends wrong requests to every operation of the demonstration that runs on this machine, and tells
 * which were answered as they must not be. It files and changes cases; it never moves the clock or starts a rebuild.
 */
public final class Fuzz {
    private static final Map<String, Integer> SERVICES =
            Map.of("REGISTRY", 8081, "HAZARD", 8082, "INCIDENT", 8083, "ACCOUNTABILITY", 8084);
    private static final List<String> PEOPLE =
            List.of("lingdao", "jiwei", "anweiban", "juzhang", "jianguan", "qiye", "qiyefuze");
    private static final Map<String, List<String>> LISTS = Map.of(
            "HAZARD", List.of("hazards", "plates"),
            "INCIDENT", List.of("incidents"),
            "ACCOUNTABILITY", List.of("cases", "interviews", "listings", "duties"),
            "REGISTRY", List.of("enterprises", "organisations"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, String> environment;
    private final DemoUsers users;

    private Fuzz(Map<String, String> environment) {
        this.environment = environment;
        Path home = Path.of(
                environment.getOrDefault("DUBAN_HOME", System.getProperty("duban.repository.root") + "/.duban"));
        this.users = new DemoUsers(
                URI.create("http://localhost:" + environment.getOrDefault("DUBAN_KEYCLOAK_PORT", "8180")
                        + "/realms/duban"),
                Secrets.in(home).get("portal-client"),
                environment.getOrDefault("DUBAN_DEMO_PASSWORD", "Duban-demo-2026"));
    }

    /** Arguments: seed (1) and requests for each operation (100). Ends with exit code 1 when there is anything to tell. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Fuzz fuzz = new Fuzz(System.getenv());
        int found = 0;
        try {
            for (String service : SERVICES.keySet().stream().sorted().toList()) {
                found += fuzz.service(service, seed, each);
            }
        } catch (ProductProblem problem) {
            fuzz.out.println("✗ " + problem.getMessage());
            found = 1;
        }
        System.exit(found == 0 ? 0 : 1);
    }

    private int service(String name, long seed, int each) throws IOException, InterruptedException {
        URI base = URI.create("http://localhost:"
                + environment.getOrDefault("DUBAN_" + name + "_PORT", String.valueOf(SERVICES.get(name))));
        List<Caller> callers = PEOPLE.stream().map(this::caller).toList();
        Barrage barrage = new Barrage(base, base.resolve("/q/openapi?format=json"), callers, known(name, base), seed);
        List<Finding> findings = barrage.send(each);
        out.printf(
                "%-15s %d operations × %d, seed %d: %s, %d findings%n",
                name, barrage.operations(), each, seed, barrage.statuses(), findings.size());
        findings.forEach(finding -> out.println("  ✗ " + finding));
        return findings.size();
    }

    private Caller caller(String user) {
        return new Caller(user, Map.of("Authorization", "Bearer " + users.token(user)));
    }

    private Map<String, List<String>> known(String service, URI base) throws IOException, InterruptedException {
        Map<String, List<String>> known = new HashMap<>();
        for (String list : LISTS.getOrDefault(service, List.of())) {
            List<String> ids = new ArrayList<>();
            JsonNode page = get(base.resolve("/" + list + "?size=30"));
            JsonNode rows = page.has("items") ? page.path("items") : page;
            rows.forEach(row -> ids.add(row.path("id").asText()));
            known.put("/" + list + "/", ids);
        }
        Stream.of("division", "divisionCode").forEach(field -> known.put(field, List.of("370405")));
        known.put("matterCode", List.of("sector.light-industry"));
        return known;
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + users.token("lingdao"))
                .build();
        return new ObjectMapper()
                .readTree(http.send(asked, HttpResponse.BodyHandlers.ofString()).body());
    }
}
