package cn.duban.portal.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.NetServer;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that closes the connection just as it is asked. */
class UpstreamTest {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private int closes = 1;
    private String answered = ANSWER;
    private URI portal;

    @BeforeEach
    void start() throws Exception {
        NetServer service = vertx.createNetServer()
                .connectHandler(connection -> connection.handler(request -> {
                    if (asked.incrementAndGet() <= closes) {
                        connection.close();
                    } else {
                        connection.write(answered);
                    }
                }));
        int port = service.listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
        HttpProxy proxy = Upstream.to(URI.create("http://localhost:" + port), vertx, 2);
        HttpServer front = vertx.createHttpServer()
                .requestHandler(request -> Upstream.send(request, proxy, "127.0.0.1", request.uri()));
        portal = URI.create("http://localhost:"
                + front.listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get()
                        .actualPort());
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_only_reads_is_asked_once_more() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(portal.resolve("/hazards?q=x")));

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("ok", answer.body());
        assertEquals(2, asked.get());
    }

    @Test
    void but_only_once() throws Exception {
        closes = 5;

        HttpResponse<String> answer = send(HttpRequest.newBuilder(portal.resolve("/hazards")));

        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("retry-after").orElse(""));
        assertTrue(answer.body().contains("后台服务没有应答"), answer.body());
        assertEquals(2, asked.get());
    }

    @Test
    void what_changes_anything_is_its_senders_to_send_again() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(portal.resolve("/hazards")).POST(BodyPublishers.ofString("{}")));

        assertEquals(503, answer.statusCode());
        assertEquals(1, asked.get());
    }

    @Test
    void whom_the_browser_shows_the_answer_reads_a_refusal_as_a_page() throws Exception {
        closes = 0;
        answered = problem(404, "{\"title\":\"没有这份文书\",\"detail\":\"<script>alert(1)</script>\",\"status\":404}");
        URI paper = portal.resolve("/hazards/1/documents/RECTIFICATION_ORDER.pdf");

        HttpResponse<String> shown = send(HttpRequest.newBuilder(paper).header("Sec-Fetch-Mode", "navigate"));
        HttpResponse<String> told = send(HttpRequest.newBuilder(paper).header("Accept", "text/html"));

        assertEquals(404, shown.statusCode());
        assertEquals(
                "text/html; charset=UTF-8",
                shown.headers().firstValue("content-type").orElse(""));
        assertTrue(shown.body().contains("<h1>没有这份文书</h1>"), shown.body());
        assertTrue(shown.body().contains("&lt;script&gt;"), shown.body());
        assertEquals(
                "application/problem+json",
                told.headers().firstValue("content-type").orElse(""));
        assertTrue(told.body().startsWith("{"), told.body());
    }

    @Test
    void a_service_that_is_away_is_told_in_a_page_too() throws Exception {
        closes = 5;

        HttpResponse<String> shown = send(HttpRequest.newBuilder(portal).header("Sec-Fetch-Mode", "navigate"));

        assertEquals(503, shown.statusCode());
        assertTrue(shown.body().contains("<h1>服务暂时不可用</h1>"), shown.body());
    }

    private static String problem(int status, String body) {
        return "HTTP/1.1 " + status + " Refused\r\nContent-Type: application/problem+json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString());
    }
}
