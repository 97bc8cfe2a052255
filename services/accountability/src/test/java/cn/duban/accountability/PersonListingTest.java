package cn.duban.accountability;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.QIYE;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons of an enterprise on the discredit list (应急管理部令第11号 arts. 2 and 3). */
@QuarkusTest
class PersonListingTest {
    private static final String PERSON = "POST:post-qiyefuze:qiyefuze";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aPersonIsListedPublishedWithoutANameAndAsksForRemovalInPerson() {
        Api.Matter listing = listed();

        assertThat(listing.<String>see("kind")).isEqualTo("DISCREDIT");
        assertThat(listing.<String>see("subject.holder.username")).isEqualTo("qiyefuze");
        assertThat(listing.<String>see("basis.clause")).isEqualTo("第二条、第三条");
        assertThat(listing.read(QIYEFUZE).statusCode()).isEqualTo(200);
        assertThat(listing.read(QIYE).statusCode()).as("a colleague").isEqualTo(404);
        assertThat(Api.as(QIYE).get("/standings/post-qiyefuze").asString())
                .doesNotContain(listing.<String>see("number"));

        String number = listing.see("number");
        await().until(() ->
                Api.as(QIYE).get("/public/discredit-list?size=100").asString().contains(number));
        List<Map<String, Object>> published =
                Api.as(QIYE).get("/public/discredit-list?size=100").path("items");
        assertThat(published)
                .filteredOn(one -> number.equals(one.get("number")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("subject")).isEqualTo("演示木业岗位");
                    assertThat(one.get("creditCode")).isEqualTo("91370405MA00000011");
                    assertThat(one.toString()).doesNotContain("演示·", "qiyefuze");
                });

        refused(listing.step(QIYEFUZE, "removal-requests", Map.of("grounds", "已履行")), 422, "removal-too-early");
    }

    @Test
    void aRequestThatNobodyDecidesInTimeIsMissedAndStillDecided() {
        Api.Matter listing = listed();
        time.advance(Duration.ofDays(367));
        assertThat(listing.step(QIYE, "removal-requests", Map.of("grounds", "代为申请"))
                        .statusCode())
                .as("a colleague")
                .isEqualTo(404);
        listing.done(QIYEFUZE, "removal-requests", Map.of("grounds", "已履行全部义务"));

        time.advance(Duration.ofDays(30));

        await().untilAsserted(() -> assertThat(listing.<List<String>>see(
                        "deadlines.findAll { it.clockId == 'discredit.removal-decision' }.state"))
                .containsExactly("MISSED"));
        listing.done(ANWEIBAN, "removal-decisions", Map.of("granted", true, "opinion", "同意移出"));
        assertThat(listing.<String>see("state")).isEqualTo("REMOVED");
    }

    @Test
    void nobodyOfABodyOfTheStateIsListedAndNoPostThatIsVacant() {
        mustNotFit(SmallRegistry.MAYOR, "POST:" + SmallRegistry.MAYOR + ":zhenzhang");
        mustNotFit(SmallRegistry.VACANT, "POST:" + SmallRegistry.VACANT);
    }

    private void mustNotFit(String post, String subject) {
        Api.Matter one = Handling.opened(ANWEIBAN, "POST", post, time.now().minusDays(1));
        Map<String, Object> body =
                Map.of("findings", "清楚", "proposals", List.of(Handling.measure(subject, "DISCREDIT_LISTING")));
        Response answer = one.step(ANWEIBAN, "investigations", body);
        refused(answer, 422, "measure-does-not-fit");
        assertThat(answer.asString()).contains("第二条");
        one.done(ANWEIBAN, "dismissals", Map.of("reason", "查无实据"));
    }

    private Api.Matter listed() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "POST", "post-qiyefuze", time.now().minusDays(1));
        Handling.noticed(Handling.investigated(one, PERSON, "DISCREDIT_LISTING"));
        Handling.answered(one);
        Handling.decided(one, PERSON, "DISCREDIT_LISTING")
                .done(QIYEFUZE, "appeals", Map.of("grounds", "处理过重"))
                .done(JIWEI, "reviews", Map.of("revoked", false, "reasons", "维持原决定"));
        Handling.carriedOut(one, "DISCREDIT_LISTING", Map.of("document", "台安失〔2026〕21号"));
        return new Api.Matter("/listings/" + one.see("measures[0].effectId"));
    }

    private static void refused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(type);
    }
}
