package cn.duban.accountability.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The public page: without signing in, without internal ids, so many requests per address. */
@QuarkusTest
class CallerLimitTest {
    @Inject
    @CacheName("public-callers")
    Cache callers;

    @Inject
    PublicEntries entries;

    @Test
    void oneTooManyWithinAMinuteIsRefusedForThatAddressOnly() {
        CallerLimit limit = new CallerLimit(callers, 3);
        String address = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            limit.count(address);
        }
        assertThatThrownBy(() -> limit.count(address))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        e -> assertThat(e.body().status()).isEqualTo(429));
        limit.count(UUID.randomUUID().toString());
    }

    @Test
    void anybodyReadsWhatIsPublishedAndNoInternalId() {
        String source = "plate:" + UUID.randomUUID();
        String number = "督" + UUID.randomUUID();
        entries.put(
                source,
                "/370000/370400/370405/",
                new PublicEntry(
                        PublicKind.PLATE,
                        number,
                        "重大事故隐患挂牌督办",
                        "演示木业",
                        "91370405MA00000011",
                        "370405",
                        "台儿庄区",
                        DemoTime.here().now(),
                        DemoTime.here().today().plusDays(90),
                        null,
                        "挂牌督办中"));

        var answer = RestAssured.given()
                .queryParam("q", number)
                .queryParam("divisionCode", SmallRegistry.TOWN.substring(0, 6))
                .get("/public/plates");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeaders().getValues("Cache-Control")).containsExactly("public, max-age=60");
        assertThat(RestAssured.get("/cases").getHeaders().getValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(answer.<Integer>path("total")).isEqualTo(1);
        Map<String, Object> entry = answer.path("items[0]");
        assertThat(entry.keySet())
                .containsExactlyInAnyOrder(
                        "kind",
                        "number",
                        "title",
                        "subject",
                        "creditCode",
                        "divisionCode",
                        "divisionName",
                        "publishedAt",
                        "until",
                        "endedOn",
                        "summary",
                        "retractedOn");
        assertThat(answer.asString()).doesNotContain(source.substring("plate:".length()));
    }
}
