package cn.duban.embedded.barrage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/**
 * A running service and what it says of itself.
 *
 * @param document address of the OpenAPI document, JSON
 */
public record Service(URI base, URI document) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** On a port of this machine. */
    public static Service on(int port) {
        URI base = URI.create("http://localhost:" + port);
        return new Service(base, base.resolve("/q/openapi?format=json"));
    }

    /** The operations it offers. */
    List<Operation> operations() {
        return Operation.of(page());
    }

    JsonNode page() {
        try {
            return new ObjectMapper().readTree(answer(document, Map.of()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it answers at an address. */
    HttpResponse<byte[]> answer(String address, Caller reader) {
        return answer(URI.create(base + address), reader.headers());
    }

    private static HttpResponse<byte[]> answer(URI address, Map<String, String> headers) {
        HttpRequest.Builder asked = HttpRequest.newBuilder(address);
        headers.forEach(asked::header);
        try {
            return HTTP.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
