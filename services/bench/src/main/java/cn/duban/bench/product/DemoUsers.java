package cn.duban.bench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of the demo's users, by password grant of the client {@code duban-demo}, which only a demo realm has. */
public final class DemoUsers {
    private static final Duration SPARE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI tokens;
    private final String clientSecret;
    private final String password;
    private final Map<String, Token> known = new HashMap<>();

    /** @param realm for example {@code http://localhost:8180/realms/duban} */
    public DemoUsers(URI realm, String clientSecret, String password) {
        this.tokens = URI.create(realm + "/protocol/openid-connect/token");
        this.clientSecret = clientSecret;
        this.password = password;
    }

    /** A token that is good for another minute at least. */
    public synchronized String token(String user) {
        Token token = known.get(user);
        if (token == null || token.until().isBefore(Instant.now())) {
            token = grant(user);
            known.put(user, token);
        }
        return token.text();
    }

    private Token grant(String user) {
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", "duban-demo",
                        "client_secret", clientSecret,
                        "username", user,
                        "password", password))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ProductProblem("no token for " + user + ": " + answer.body());
            }
            JsonNode body = JSON.readTree(answer.body());
            Instant until =
                    Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(SPARE);
            return new Token(body.path("access_token").asText(), until);
        } catch (IOException e) {
            throw new ProductProblem("no answer from " + tokens, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProductProblem("interrupted", e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Token(String text, Instant until) {}
}
