package cn.duban.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Heads that come a byte at a time, or not at all; the patience is 3 s here. */
@QuarkusTest
class HeadTimeTest {
    private static final String HEAD = "GET /desk HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TestHTTPResource
    URI service;

    @Test
    void a_head_that_trickles_is_hung_up_on() throws IOException {
        try (Socket sender = connect()) {
            Duration open = untilHungUp(sender, "GET /desk HTTP/1.1\r\nX: " + "x".repeat(1_000));

            assertTrue(open.toMillis() > 2_000, open.toString());
        }
    }

    @Test
    void a_connection_on_which_nothing_is_said_is_hung_up_on() throws IOException {
        try (Socket sender = connect()) {
            untilHungUp(sender, "");
        }
    }

    @Test
    void a_connection_may_rest_between_requests_but_its_next_head_has_its_time_too() throws IOException {
        try (Socket sender = connect()) {
            ask(sender);
            assertTrue(rests(sender, 5_000));
            ask(sender);

            untilHungUp(sender, "x".repeat(1_000));
        }
    }

    @Test
    void a_body_is_no_head() throws IOException {
        try (Socket sender = connect()) {
            sender.getOutputStream()
                    .write(("POST /desk/parcels HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 200000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] part = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            sender.setSoTimeout(400);
            for (int i = 0; i < 19; i++) {
                sender.getOutputStream().write(part);
                assertTrue(isSilent(sender), "part " + i);
            }
            sender.setSoTimeout(20_000);
            sender.getOutputStream().write(part);

            assertTrue(firstLine(sender).startsWith("HTTP/1.1 4"));
        }
    }

    private Socket connect() throws IOException {
        Socket sender = new Socket(service.getHost(), service.getPort());
        sender.setSoTimeout(20_000);
        return sender;
    }

    private static void ask(Socket sender) throws IOException {
        sender.setSoTimeout(20_000);
        sender.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
        assertEquals("HTTP/1.1 200 OK", firstLine(sender));
    }

    /** Reads what there is, and gives its first line. */
    private static String firstLine(Socket sender) throws IOException {
        byte[] some = new byte[20_000];
        int length = sender.getInputStream().read(some);
        return new String(some, 0, Math.max(length, 0), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static boolean rests(Socket sender, int millis) throws IOException {
        sender.setSoTimeout(millis);
        return isSilent(sender);
    }

    private static boolean isSilent(Socket sender) throws IOException {
        try {
            sender.getInputStream().read();
            return false;
        } catch (SocketTimeoutException nothing) {
            return true;
        }
    }

    /** One byte of it every 200 ms. @return how long the server let that be, at most 15 s */
    private static Duration untilHungUp(Socket sender, String said) throws IOException {
        long begun = System.nanoTime();
        sender.setSoTimeout(200);
        for (int i = 0; i < 75; i++) {
            try {
                if (i < said.length()) {
                    sender.getOutputStream().write(said.charAt(i));
                }
                assertEquals(-1, sender.getInputStream().read());
                return Duration.ofNanos(System.nanoTime() - begun);
            } catch (SocketTimeoutException open) {
                // Still there.
            } catch (SocketException reset) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
        }
        throw new AssertionError("Still open after 15 s");
    }
}
