package cn.duban.platform.web;

import static cn.duban.embedded.testing.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.platform.app.DeskResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that come a byte at a time, or not at all. */
@QuarkusTest
class SlowBodiesTest {
    private static final String FORM = "multipart/form-data; boundary=b";
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
    private static final String FILE = PART + "png\r\n--b--\r\n";

    private final List<Socket> senders = new ArrayList<>();

    @TestHTTPResource
    URI service;

    @AfterEach
    void hangUp() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
    }

    @Test
    void forty_of_them_take_no_thread_from_anybody_and_each_is_told() {
        List<Socket> slow = IntStream.range(0, 40)
                .mapToObj(i -> sends("a", "application/json", 1_000, "{"))
                .toList();

        given().get("/desk").then().statusCode(200);
        assertEquals(Map.of(408, 32, 429, 8), statuses(slow));
    }

    @Test
    void thirty_slow_uploads_of_one_person_leave_the_way_free_for_another() {
        List<Socket> slow = IntStream.range(0, 30)
                .mapToObj(i -> sends("slow", FORM, 900_000, PART))
                .toList();
        List<Thread> trickles = slow.stream().map(SlowBodiesTest::trickle).toList();

        for (int i = 0; i < 8; i++) {
            long begun = System.nanoTime();
            assertEquals(
                    "HTTP/1.1 200 OK",
                    answer(sends("quick", FORM, FILE.length(), FILE)).get(0));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(took.toSeconds() < 5, took.toString());
        }
        assertEquals(Map.of(408, 8, 429, 22), statuses(slow));
        trickles.forEach(Thread::interrupt);
    }

    @Test
    void who_is_refused_may_come_again_when_the_others_are_over() throws IOException {
        List<Socket> slow = IntStream.range(0, 8)
                .mapToObj(i -> sends("again", FORM, 900_000, PART))
                .toList();
        AtomicReference<List<String>> refused = new AtomicReference<>(List.of());
        await().atMost(Duration.ofSeconds(1)).until(() -> {
            refused.set(answer(sends("again", FORM, FILE.length(), FILE)));
            return refused.get().get(0).equals("HTTP/1.1 429 Too Many Requests");
        });
        assertTrue(refused.get().stream().anyMatch("retry-after: 5"::equalsIgnoreCase), refused.toString());
        for (Socket sender : slow) {
            sender.close();
        }

        await().until(() -> answer(sends("again", FORM, FILE.length(), FILE)).get(0), "HTTP/1.1 200 OK"::equals);
    }

    @Test
    void beyond_what_all_may_send_it_is_503() {
        List<Socket> slow = IntStream.range(0, 41)
                .mapToObj(i -> sends("person " + i, FORM, 900_000, PART))
                .toList();

        assertEquals(Map.of(408, 40, 503, 1), statuses(slow));
    }

    @Test
    void who_waits_for_a_turn_is_not_called_slow() {
        CountDownLatch gate = DeskResource.shutGate();
        List<Socket> complete = IntStream.range(0, 8)
                .mapToObj(i -> sends("patient", "/desk/gated-files", FORM, FILE.length(), FILE))
                .toList();

        // Two are before the gate and the others wait for their turn, for longer than a slow sender would be let.
        await().pollDelay(Duration.ofMillis(1_100)).until(() -> true);
        gate.countDown();
        Map<Integer, Integer> statuses = statuses(complete);
        assertTrue(statuses.get(200) >= 4, statuses.toString());
        assertTrue(Set.of(200, 503).containsAll(statuses.keySet()), statuses.toString());
    }

    @Test
    void a_body_beyond_the_limit_that_did_not_say_so_is_too_large() {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        Socket sender = opens("POST /desk/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17));

        assertEquals("HTTP/1.1 413 Request Entity Too Large", answer(sender).get(0));
    }

    @Test
    void a_large_body_arrives_as_it_was_sent() {
        byte[] content = new byte[900_000];
        new Random(7).nextBytes(content);
        given().multiPart("file", "large.bin", content)
                .post("/desk/digests")
                .then()
                .statusCode(200)
                .body(equalTo(digest(content)));
    }

    @Test
    void an_answer_to_a_slow_body_is_a_problem() {
        List<String> answer = answer(sends("b", "application/json", 10, "["));

        assertTrue(answer.stream().anyMatch(line -> line.equalsIgnoreCase("content-type: application/problem+json")));
        assertTrue(answer.get(answer.size() - 1).contains("请求超时"), answer.toString());
    }

    private Socket sends(String person, String type, int length, String beginning) {
        return sends(person, "/desk/files", type, length, beginning);
    }

    private Socket sends(String person, String path, String type, int length, String beginning) {
        return opens("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Person: " + person
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + beginning);
    }

    private Socket opens(String request) {
        try {
            Socket sender = new Socket(service.getHost(), service.getPort());
            senders.add(sender);
            sender.setSoTimeout(20_000);
            sender.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twenty bytes, and again, until the server will have no more. */
    private static Thread trickle(Socket sender) {
        Thread trickling = new Thread(() -> {
            try {
                while (!Thread.interrupted()) {
                    sender.getOutputStream().write(new byte[20]);
                    Thread.sleep(200);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        trickling.setDaemon(true);
        trickling.start();
        return trickling;
    }

    private static Map<Integer, Integer> statuses(List<Socket> senders) {
        return senders.stream()
                .collect(Collectors.toMap(
                        sender -> Integer.parseInt(answer(sender).get(0).split(" ")[1]), sender -> 1, Integer::sum));
    }

    private static List<String> answer(Socket sender) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            sender.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            // What was still sent made the system reset the connection; what the server said is what counts.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
