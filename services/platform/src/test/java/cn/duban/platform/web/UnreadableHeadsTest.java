package cn.duban.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads the server gives up on before anything of ours is asked. */
@QuarkusTest
class UnreadableHeadsTest {
    @TestHTTPResource
    URI service;

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of(
                        "a header of 100 kB",
                        "GET /desk HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(100_000) + "\r\n\r\n",
                        431),
                Arguments.of(
                        "a header of 2 MB",
                        "GET /desk HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(2_000_000) + "\r\n\r\n",
                        431),
                Arguments.of(
                        "20,000 headers",
                        "GET /desk HTTP/1.1\r\nHost: x\r\n" + "X: 12345\r\n".repeat(20_000) + "\r\n",
                        431),
                Arguments.of(
                        "an address of 100 kB",
                        "GET /desk?x=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                        414),
                Arguments.of("no HTTP", "GARBAGE\r\n\r\n", 400),
                Arguments.of("no header", "GET /desk HTTP/1.1\r\nHost x\r\n: y\r\n\r\n", 400));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("heads")
    void is_answered_with_a_problem_in_chinese(String what, String head, int status) throws IOException {
        String answer = answer(head);

        assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), what + ": " + answer);
        int end = answer.indexOf("\r\n\r\n");
        String headers = answer.substring(0, end).toLowerCase(Locale.ROOT);
        String body = answer.substring(end + 4);
        assertTrue(headers.contains("content-type: application/problem+json"), headers);
        assertTrue(headers.contains("content-length: " + body.getBytes(StandardCharsets.UTF_8).length), headers);
        assertEquals(status, JsonPath.from(body).getInt("status"));
        assertTrue(JsonPath.from(body).getString("title").matches(".*\\p{IsHan}.*"), body);
    }

    /** All that comes until the server hangs up. */
    private String answer(String head) throws IOException {
        try (Socket sender = new Socket(service.getHost(), service.getPort())) {
            sender.setSoTimeout(20_000);
            Thread sending = new Thread(() -> send(sender, head));
            sending.start();
            return new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket sender, String head) {
        try {
            sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // The server said enough and hung up; what it said is what counts.
        }
    }
}
