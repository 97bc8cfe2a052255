package cn.duban.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.registry.RegistryPublished;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.directory.DirectoryStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchTest {
    @Inject
    DirectoryStore store;

    @Test
    void a_service_with_database_broker_and_a_copy_of_the_registry_is_ready() {
        store.put((Object) new RegistryPublished("registry", OffsetDateTime.now(ZoneId.of("Asia/Shanghai")), 1));
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);

        given().get("/q/health/ready")
                .then()
                .body("checks.name", hasItems("directory", "Database connections health check"));
        given().get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'messaging' }.data.broker", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void events_that_wait_too_long_are_told_and_take_nothing_out_of_use() {
        Owner.run("insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload, stored_at) values"
                + " (gen_random_uuid(), 'no such topic!', 'a', 'T', now(), '1', now() - interval '11 minutes')");
        try {
            given().get("/q/health/ready").then().body("checks.name", not(hasItem("messaging")));
            given().get("/q/health/well")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'messaging' }.status", equalTo("DOWN"));
        } finally {
            Owner.run("delete from outbox_event where topic = 'no such topic!'");
        }
    }

    @Test
    void starting_waits_for_no_broker() {
        given().get("/q/health/started")
                .then()
                .statusCode(200)
                .body("checks.name", not(hasItem(containsString("Messaging"))));
    }

    @Test
    void odd_addresses_and_methods_fill_no_labels() {
        for (int i = 0; i < 600; i++) {
            given().get("/desk/" + "abcdefghij".charAt(i % 10) + "x".repeat(1 + i / 10));
        }
        given().request("ODD", "/desk");
        given().get("/desk/ledger?account=tez-1").then().statusCode(200);

        String metrics = given().get("/q/metrics").asString();

        assertFalse(metrics.contains("xxxxxxxxxxxxxxxxxxxx"), "what was typed");
        assertFalse(metrics.contains("\"ODD\""));
        assertTrue(metrics.contains("uri=\"/desk/ledger\""), "what comes after the odd ones is counted");
    }

    @Test
    void the_lag_is_among_the_metrics() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("duban_outbox_lag_seconds"));
    }
}
