package cn.duban.accountability;

import static cn.duban.accountability.fixture.Handling.ENTERPRISE;
import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.LINGDAO;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.embedded.testing.Patience;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case from opening to closing, as its callers see it. */
@QuarkusTest
class CaseFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aCaseGoesFromFactsToDecisionAndIntoForceWhenNobodyAppeals() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        assertThat(one.<String>see("stage")).isEqualTo("OPENED");
        assertThat(one.read(QIYEFUZE).statusCode()).as("not told yet").isEqualTo(404);

        Handling.investigated(one, ENTERPRISE, "WARNING_NOTICE", "DISCREDIT_LISTING");
        Handling.noticed(one);
        assertThat(one.read(QIYEFUZE).<Boolean>path("whole")).isFalse();
        assertThat(one.read(QIYEFUZE).<Object>path("investigation")).isNull();
        assertThat(one.read(QIYEFUZE).<List<String>>path("actions")).containsExactly("ANSWER");

        Handling.answered(one);
        assertThat(one.<String>see("stage")).isEqualTo("DEFENCE");
        Handling.decided(one, ENTERPRISE, "WARNING_NOTICE", "DISCREDIT_LISTING");
        assertThat(one.<String>see("stage")).isEqualTo("DECISION");

        time.advance(Duration.ofDays(62));
        Patience.await().until(() -> "IN_FORCE".equals(one.<String>see("stage")));
        Handling.carriedOut(one, "WARNING_NOTICE", Map.of("document", "台安通〔2026〕3号"));
        Handling.carriedOut(one, "DISCREDIT_LISTING", Map.of("document", "台安失〔2026〕1号"));
        assertThat(one.<List<String>>see("standings.kind")).contains("DISCREDIT");

        Patience.await()
                .until(() -> Api.as(QIYEFUZE).get("/public/discredit-list").<Integer>path("total") > 0);
        assertThat(Api.as(QIYEFUZE).get("/public/discredit-list").asString())
                .contains("演示木业")
                .doesNotContain(one.path().substring("/cases/".length()));

        String id = one.path().substring("/cases/".length());
        Patience.await()
                .untilAsserted(() -> assertThat(new Topic("accountability.case.v1").of(id))
                        .extracting(Topic.Message::type)
                        .containsSubsequence(
                                "CaseOpened",
                                "CaseInvestigated",
                                "CaseNoticeServed",
                                "CaseNoticeAnswered",
                                "CaseDecided",
                                "CaseInForce",
                                "MeasureCarriedOut"));
    }

    @Test
    void whatLastsEndsAndTheCaseIsClosed() {
        Api.Matter one = Handling.inForce(time.now(), "PENALTY");
        Handling.carriedOut(one, "PENALTY", Map.of("document", "台应急罚〔2026〕7号"));
        one.done(ANWEIBAN, "closings", Map.of("summary", "已执行完毕"));
        assertThat(one.<String>see("stage")).isEqualTo("CLOSED");
        assertThat(Api.as(QIYEFUZE).get("/public/penalties?q=台应急罚").asString()).contains("台应急罚〔2026〕7号");
    }

    @Test
    void aDecisionThatIsRevokedEndsTheCase() {
        Api.Matter one = Handling.decided(time.now(), "WARNING_NOTICE")
                .done(QIYEFUZE, "appeals", Map.of("grounds", "事实有误"))
                .done(JIWEI, "reviews", Map.of("revoked", true, "reasons", "事实不清"));
        assertThat(one.<String>see("stage")).isEqualTo("CLOSED");
        assertThat(one.<Boolean>see("closing.dismissed")).isTrue();
    }

    @Test
    void whoDoesNotAnswerInTimeIsDecidedAboutAllTheSame() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        Handling.noticed(Handling.investigated(one, ENTERPRISE, "WARNING_NOTICE"));
        time.advance(Duration.ofDays(15));
        Patience.await().until(() -> "DEFENCE".equals(one.<String>see("stage")));
        one.done(LINGDAO, "decisions", Map.of("number", "台安决〔2026〕9号", "reasons", "不予追究", "dismissed", true));
        assertThat(one.<String>see("stage")).isEqualTo("CLOSED");
    }
}
