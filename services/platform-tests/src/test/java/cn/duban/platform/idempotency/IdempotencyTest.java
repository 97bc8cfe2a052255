package cn.duban.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "jianguan", roles = Roles.SUPERVISOR)
class IdempotencyTest {
    private final String key = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Test
    void the_second_of_two_equal_requests_gets_the_first_answer_and_acts_no_more() {
        String account = UUID.randomUUID().toString();
        order(key, Map.of("account", account)).statusCode(201).header("Idempotency-Replayed", nullValue());

        order(key, Map.of("account", account))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith("/desk/orders/1"))
                .header("ETag", "\"1\"")
                .contentType(ContentType.JSON)
                .body("account", equalTo(account))
                .body("text", equalTo("受理🙂"));
        assertEquals(1, acts(account));
    }

    @Test
    void ten_at_once_act_once() {
        String account = UUID.randomUUID().toString();

        Set<Integer> statuses = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> order(key, Map.of("account", account)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());

        assertEquals(Set.of(201), statuses);
        assertEquals(1, acts(account));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        order(key, Map.of("account", "a" + key)).statusCode(201);

        order(key, Map.of("account", "b" + key)).statusCode(422).body("type", containsString("idempotency-key-reused"));
        assertEquals(0, acts("b" + key));
    }

    @Test
    void a_refused_request_leaves_nothing_behind_and_its_key_may_be_used_again() {
        String account = UUID.randomUUID().toString();

        order(key, Map.of("account", account, "refuse", true)).statusCode(422).body("type", containsString("refused"));
        assertEquals(0, acts(account));

        order(key, Map.of("account", account)).statusCode(201);
        assertEquals(1, acts(account));
    }

    @Test
    void a_key_is_required_and_at_most_a_hundred_characters_long() {
        order("", Map.of("account", "x")).statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
        order("k".repeat(101), Map.of("account", "x")).statusCode(400);
        order("k".repeat(64) + key, Map.of("account", "x")).statusCode(201);
    }

    private static ValidatableResponse order(String key, Map<String, Object> body) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/desk/orders")
                .then();
    }

    private int acts(String account) {
        return sql.query("select 1 from ledger where account = ?", r -> 1, account)
                .size();
    }
}
