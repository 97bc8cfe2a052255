package cn.duban.journeys;

import cn.duban.embedded.launcher.RunningProduct;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the demo's users, by the password grant that only a demo realm has. */
final class Accounts {
    private static final Duration SPARE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final RunningProduct product;

    Accounts(RunningProduct product) {
        this.product = product;
    }

    /** A token that is good for another minute at least. */
    String token(String user) {
        return known.compute(
                        user,
                        (name, token) -> token == null || token.staleAt().isBefore(Instant.now()) ? grant(name) : token)
                .text();
    }

    private Token grant(String user) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "duban-demo",
                        "client_secret",
                        product.clientSecret(),
                        "username",
                        user,
                        "password",
                        product.demoPassword())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.realm() + "/protocol/openid-connect/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + user + ": " + body);
            }
            Instant end = Instant.now().plusSeconds(body.path("expires_in").asLong());
            return new Token(body.path("access_token").asText(), end.minus(SPARE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private record Token(String text, Instant staleAt) {}
}
