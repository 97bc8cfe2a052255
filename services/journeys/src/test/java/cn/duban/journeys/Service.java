package cn.duban.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A service over HTTP, under somebody's token. */
final class Service {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final URI url;
    private final String user;
    private final Accounts accounts;

    Service(URI url, String user, Accounts accounts) {
        this.url = url;
        this.user = user;
        this.accounts = accounts;
    }

    /** Status and body of an answer. */
    record Answer(int status, JsonNode body) {
        /** The body of what must have succeeded. */
        JsonNode ok() {
            if (status >= 400) {
                throw new AssertionError("refused with " + status + ": " + body);
            }
            return body;
        }
    }

    Answer get(String path) {
        return send(request(path));
    }

    /** A file as a form sends it. */
    Answer upload(String path, String name, byte[] content) {
        String boundary = "duban-" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\ncontent-disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\ncontent-type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("content-type", "multipart/form-data; boundary=" + boundary)
                .header("idempotency-key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    /** A file as it is served. */
    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer = http.send(request(path).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError("refused with " + answer.statusCode() + ": " + path);
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A new command, under a key of its own. */
    Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A command under a given key: sent again under the same one, it is the same command. */
    Answer post(String path, Object body, String key) {
        return send(command(path, body, key));
    }

    /** A step on a hazard that was read as this version. */
    Answer step(JsonNode hazard, String step, Map<String, Object> body) {
        return step("hazards", hazard, step, body);
    }

    /** A step on something else, which the service keeps under this noun. */
    Answer step(String noun, JsonNode subject, String step, Map<String, Object> body) {
        String path = "/" + noun + "/" + subject.path("id").asText() + "/" + step;
        return send(command(path, body, UUID.randomUUID().toString())
                .header("if-match", "\"" + subject.path("version").asLong() + "\""));
    }

    private HttpRequest.Builder command(String path, Object body, String key) {
        return request(path)
                .header("content-type", "application/json")
                .header("idempotency-key", key)
                .POST(BodyPublishers.ofString(write(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(LIMIT)
                .header("authorization", "Bearer " + accounts.token(user));
    }

    /** @throws UncheckedIOException when nobody answers */
    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
