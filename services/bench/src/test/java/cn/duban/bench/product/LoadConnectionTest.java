package cn.duban.bench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadConnectionTest {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRemoteAddress().getPort() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
            byte[] answer = "{\"title\":\"不行\"}".repeat(2_000).getBytes(StandardCharsets.UTF_8);
            boolean chunked = exchange.getRequestURI().getPath().startsWith("/chunked");
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().endsWith("/no") ? 422 : 201, chunked ? 0 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hazards", "/chunked/hazards"})
    void requests_go_one_after_another_over_the_same_connection(String path) throws IOException {
        try (LoadConnection connection = connect()) {
            connection.post(path, "Idempotency-Key: 1\r\n", json("{\"title\":\"积尘\"}"));
            connection.post(path, "Idempotency-Key: 2\r\n", json("{}"));
        }

        assertThat(received).hasSize(2);
        assertThat(received.get(0)).endsWith(" 1 {\"title\":\"积尘\"}");
        assertThat(received.get(1)).isEqualTo(received.get(0).split(" ")[0] + " 2 {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no", "/chunked/no"})
    void an_answer_that_is_no_success_fails_with_what_it_said(String path) throws IOException {
        try (LoadConnection connection = connect()) {
            assertThatIOException()
                    .isThrownBy(() -> connection.post(path, "", json("{}")))
                    .withMessageContaining("422")
                    .withMessageEndingWith("{\"title\":\"不行\"}");
        }
    }

    private LoadConnection connect() throws IOException {
        return new LoadConnection(
                URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
