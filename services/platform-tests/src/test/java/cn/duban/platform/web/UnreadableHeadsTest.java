package cn.duban.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
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
                Arguments.of("a garbage request line", "\u0001\u0002 ? !\r\nHost: x\r\n\r\n", 400),
                Arguments.of("a header's name with a space", get("/desk", "X y: z"), 400),
                Arguments.of("a NUL in a header", get("/desk", "X: a\0b"), 400),
                Arguments.of("a length below nothing", post("Content-Length: -5", ""), 400),
                Arguments.of("a length that is none", post("Content-Length: five", "12345"), 400),
                Arguments.of("two lengths", post("Content-Length: 5\r\nContent-Length: 6", "123456"), 400),
                Arguments.of("a path of half an escape", get("/%", "X: y"), 400),
                Arguments.of("a path of no escape", get("/desk/%zz", "X: y"), 400),
                Arguments.of("a parameter of half an escape", get("/desk/unmarked?q=%", "X: y"), 400),
                Arguments.of("a parameter's name of no escape", get("/desk?%zz=1", "X: y"), 400),
                Arguments.of("a chunk of no size", post("Transfer-Encoding: chunked", "zz\r\n{}\r\n"), 400),
                Arguments.of("a chunk that never ends", post("Transfer-Encoding: chunked", "1\r\n{}\r\n0\r\n"), 400),
                Arguments.of(
                        "a form whose second chunk has no size",
                        post("Transfer-Encoding: chunked", "multipart/form-data; boundary=b", "5\r\n--b\r\n\r\n-1\r\n"),
                        400),
                Arguments.of("no header", "GET /desk HTTP/1.1\r\nHost x\r\n: y\r\n\r\n", 400));
    }

    private static String get(String address, String header) {
        return "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n";
    }

    private static String post(String header, String body) {
        return post(header, "application/json", body);
    }

    private static String post(String header, String type, String body) {
        return "POST /desk/parcels HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\n" + header
                + "\r\n\r\n" + body;
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
            sender.setSoTimeout(5_000);
            Thread sending = new Thread(() -> send(sender, head));
            sending.start();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try {
                sender.getInputStream().transferTo(all);
            } catch (SocketTimeoutException open) {
                throw new AssertionError(
                        "The connection stays open after: " + all.toString(StandardCharsets.UTF_8), open);
            }
            return all.toString(StandardCharsets.UTF_8);
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
