package cn.duban.bench.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person at the portal: signs in through Keycloak's form as a browser does, and keeps the session's cookies. */
public final class PortalSession {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new BrowserCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final URI portal;

    private PortalSession(URI portal) {
        this.portal = portal;
    }

    /** @throws ProductProblem when the portal does not answer or the sign-in is refused */
    public static PortalSession signIn(URI portal, String user, String password) {
        PortalSession session = new PortalSession(portal);
        HttpResponse<String> page = session.send(asBrowser(session.to("/login?return=/api/session")));
        Matcher form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new ProductProblem("no sign-in form at " + page.uri() + ", status " + page.statusCode());
        }
        HttpRequest.Builder filled = HttpRequest.newBuilder(
                        URI.create(form.group(1).replace("&amp;", "&")))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(DemoUsers.form(Map.of("username", user, "password", password))));
        HttpResponse<String> entered = session.send(asBrowser(filled));
        if (entered.statusCode() != 200 || entered.uri().getPort() != portal.getPort()) {
            throw new ProductProblem(
                    "sign-in of " + user + " refused at " + entered.uri() + ", status " + entered.statusCode());
        }
        return session;
    }

    /** @throws ApiProblem when the answer is an error */
    public JsonNode get(String path) {
        return answer(send(to(path)));
    }

    /**
     * Sends a command under a key of its own.
     *
     * @param version what the command was decided on, for {@code If-Match}; negative for none
     * @throws ApiProblem when the answer is an error
     */
    public JsonNode post(String path, Object body, long version) {
        HttpRequest.Builder request = changing(path).header("content-type", "application/json");
        if (version >= 0) {
            request.header("if-match", "\"" + version + "\"");
        }
        return answer(send(request.POST(BodyPublishers.ofString(write(body)))));
    }

    /** Uploads a file as the form field {@code file}. */
    public JsonNode upload(String path, String name, String mediaType, byte[] content) {
        String boundary = "duban-" + UUID.randomUUID();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, name, mediaType);
        HttpRequest.Builder request = changing(path)
                .header("content-type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        return answer(send(request));
    }

    /** Pages are led to the sign-in, programs are told 401. */
    private static HttpRequest.Builder asBrowser(HttpRequest.Builder request) {
        return request.header("accept", "text/html,*/*");
    }

    private HttpRequest.Builder changing(String path) {
        return to(path).header("x-duban-request", "1")
                .header("idempotency-key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProductProblem("no answer from " + portal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProductProblem("interrupted", e);
        }
    }

    private static JsonNode answer(HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            throw ApiProblem.of(response.request().method(), response.uri(), response.statusCode(), response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new ProductProblem("no JSON from " + response.uri(), e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new ProductProblem("cannot write a request", e);
        }
    }
}
