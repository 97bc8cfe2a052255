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
    private URI portal;

    @BeforeEach
    void start() throws Exception {
        NetServer service = vertx.createNetServer()
                .connectHandler(connection -> connection.handler(request -> {
                    if (asked.incrementAndGet() <= closes) {
                        connection.close();
                    } else {
                        connection.write(ANSWER);
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

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString());
    }
}
