package cn.duban.registry;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoClockTest extends RegistryTest {
    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void it_moves_forward_for_every_service_and_only_so_far() {
        long before = admin().get("/demo-clock")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("offsetSeconds");

        String shown = admin().body(Map.of("advanceSeconds", 3600))
                .post("/demo-clock")
                .then()
                .statusCode(200)
                .body("offsetSeconds", equalTo((int) before + 3600))
                .extract()
                .path("now");
        assertThat(Duration.between(Instant.now(), OffsetDateTime.parse(shown)).toSeconds())
                .isBetween(before + 3590, before + 3600);

        // Through Kafka and back, as every other service hears of it.
        await().untilAsserted(() -> assertThat(
                        Duration.between(Instant.now(), clock.instant()).toSeconds())
                .isGreaterThanOrEqualTo(before + 3590));
        // A service that starts again knows it before it answers anybody.
        assertThat(sql.query("select offset_seconds from demo_offset", row -> row.getLong(1)))
                .singleElement()
                .satisfies(kept -> assertThat(kept).isGreaterThanOrEqualTo(before + 3600));
        for (Object bad : new Object[] {-1, 0, 99_999_999}) {
            admin().body(Map.of("advanceSeconds", bad))
                    .post("/demo-clock")
                    .then()
                    .statusCode(anyOf(equalTo(400), equalTo(422)))
                    .body("errors.field", hasItem("advanceSeconds"));
        }
        admin().body(Map.of()).post("/demo-clock").then().statusCode(400).contentType("application/problem+json");
    }
}
