package cn.duban.portal.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's part in a sign-in: cookies by host, redirects one at a time, Keycloak's form. */
final class Visitor {
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html", "Sec-Fetch-Mode", "navigate");
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    /** By authority, name and value. */
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    Visitor(URI portal) {
        this.portal = portal;
    }

    Visitor carrying(String some) {
        Arrays.stream(some.split("; "))
                .filter(cookie -> cookie.contains("="))
                .forEach(cookie -> of(portal)
                        .put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1)));
        return this;
    }

    /** Cookies whose names begin so; the plain session cookie only by itself. */
    void loses(String name) {
        of(portal).keySet().removeIf(one -> name.equals("q_auth") ? one.startsWith(name) : one.equals(name));
    }

    HttpResponse<String> comes(String path) {
        return sends(path, PAGE);
    }

    HttpResponse<String> asks(String path) {
        return sends(path, Map.of("Accept", "application/json", "Sec-Fetch-Mode", "cors"));
    }

    HttpResponse<String> sends(String path, Map<String, String> headers) {
        return send(portal.resolve(path), headers, null);
    }

    String holds(String name) {
        return of(portal).getOrDefault(name, "");
    }

    HttpResponse<String> posts(String path) {
        return changes("POST", path);
    }

    HttpResponse<String> deletes(String path) {
        return changes("DELETE", path);
    }

    private HttpResponse<String> changes(String method, String path) {
        HttpRequest.Builder request =
                request(portal.resolve(path), Map.of("X-Duban-Request", "1", "Accept", "application/json"));
        return answered(
                request.method(method, HttpRequest.BodyPublishers.noBody()), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a stream; the answer is there as soon as its head is. */
    HttpResponse<InputStream> listens(String path) {
        return answered(
                request(portal.resolve(path), Map.of("Accept", "text/event-stream", "Sec-Fetch-Mode", "cors")),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    static String firstLine(HttpResponse<InputStream> stream) {
        try (InputStream bytes = stream.body()) {
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes, signs in, and follows every redirect; the last answer. */
    HttpResponse<String> arrivesBySigningIn(String path) {
        return arrivesBySigningInFrom(comes(path));
    }

    HttpResponse<String> arrivesBySigningInFrom(HttpResponse<String> first) {
        HttpResponse<String> answer = follow(first);
        Matcher form = FORM.matcher(answer.body());
        if (!form.find()) {
            throw new AssertionError("No form: " + answer.statusCode() + " " + answer.uri() + answer.body());
        }
        URI action = answer.uri().resolve(form.group(1).replace("&amp;", "&"));
        return follow(send(action, PAGE, "username=juzhang&password=" + encode("Duban-demo-2026")));
    }

    String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; i < 10 && answer.statusCode() / 100 == 3; i++) {
            answer = send(answer.uri().resolve(location(answer)), PAGE, null);
        }
        return answer;
    }

    private HttpResponse<String> send(URI to, Map<String, String> headers, String form) {
        HttpRequest.Builder request = request(to, headers);
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return answered(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(URI to, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(20));
        headers.forEach(request::header);
        String sent = of(to).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private <T> HttpResponse<T> answered(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = http.send(request.build(), handler);
            answer.headers().allValues("set-cookie").forEach(cookie -> keep(answer.uri(), cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI from, String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            of(from).remove(name);
        } else {
            of(from).put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    private Map<String, String> of(URI at) {
        return cookies.computeIfAbsent(at.getAuthority(), unused -> new TreeMap<>());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
