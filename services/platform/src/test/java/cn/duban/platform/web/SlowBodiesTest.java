package cn.duban.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that come a byte at a time, or not at all. */
@QuarkusTest
class SlowBodiesTest {
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
                .mapToObj(i -> sends("application/json", 1_000, "{"))
                .toList();

        given().get("/desk").then().statusCode(200);
        slow.forEach(sender ->
                assertEquals("HTTP/1.1 408 Request Timeout", answer(sender).get(0)));
    }

    @Test
    void of_forty_slow_uploads_few_are_read_few_wait_and_the_rest_is_told_to_come_again() {
        List<Socket> slow = IntStream.range(0, 40)
                .mapToObj(i -> sends("multipart/form-data; boundary=b", 900_000, "--b\r\n"))
                .toList();

        given().get("/desk").then().statusCode(200);
        List<String> said = slow.stream().map(sender -> answer(sender).get(0)).toList();
        assertTrue(said.stream().allMatch(line -> line.contains(" 408 ") || line.contains(" 503 ")), said.toString());
        assertTrue(said.stream().filter(line -> line.contains(" 503 ")).count() >= 28, said.toString());
        given().get("/desk").then().statusCode(200);
    }

    @Test
    void an_answer_to_a_slow_body_is_a_problem() {
        List<String> answer = answer(sends("application/json", 10, "["));

        assertTrue(answer.stream().anyMatch(line -> line.equalsIgnoreCase("content-type: application/problem+json")));
        assertTrue(answer.get(answer.size() - 1).contains("请求超时"), answer.toString());
    }

    private Socket sends(String type, int length, String beginning) {
        try {
            Socket sender = new Socket(service.getHost(), service.getPort());
            senders.add(sender);
            sender.setSoTimeout(20_000);
            sender.getOutputStream()
                    .write(("POST /desk/parcels HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + length + "\r\n\r\n" + beginning)
                            .getBytes(StandardCharsets.US_ASCII));
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> answer(Socket sender) {
        try {
            byte[] all = sender.getInputStream().readAllBytes();
            return new String(all, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
