package cn.duban.incident;

import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes a near miss (较大涉险) without being a figure: 21号令 art. 26(4) to (6). */
@QuarkusTest
class NearMissTest {
    private static final Map<String, Object> NOBODY =
            Map.of("deaths", 0, "missing", 0, "seriousInjuries", 0, "poisoned", 0, "lossFen", 0);

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void pollutionPlacesInDangerAndOtherDangersAreEachANearMissWithTheirItem() {
        Api.Case incident = leak(Map.of(
                "polluted", List.of("RIVER", "FARMLAND"), "endangered", List.of("FUEL_STATION"), "other", "下游取水口可能停水"));

        assertThat(incident.<Boolean>see("nearMiss")).isTrue();
        assertThat(incident.<List<String>>see("finding.because.basis.clause"))
                .containsExactly("第二十六条(四)", "第二十六条(五)", "第二十六条(六)");
        assertThat(incident.<List<String>>see("finding.because.value")).containsExactly("河流、农田", "油气站", "下游取水口可能停水");
        assertThat(incident.<String>see("finding.relayUpTo")).isEqualTo("CITY");
        assertThat(leak(Map.of("polluted", List.of(), "endangered", List.of())).<Boolean>see("nearMiss"))
                .as("none is known, which is no near miss")
                .isFalse();
    }

    @Test
    void whatIsSaidLaterHoldsAsAWholeAndIsTakenBackWithAReasonOnly() {
        Api.Case incident = leak(Map.of("endangered", List.of("WHARF", "PORT")));
        Map<String, Object> less = Map.of("danger", Map.of("endangered", List.of("PORT")));

        Response refused = incident.step(QIYE2, "completions", Map.of("content", less));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<String>path("type")).endsWith("danger-below-earlier");
        assertThat(refused.asString()).contains("第四条");

        incident.done(QIYE2, "completions", Map.of("content", less, "reason", "码头未受影响"));
        assertThat(incident.<List<String>>see("statement.content.danger.endangered"))
                .containsExactly("PORT");
        assertThat(incident.<List<String>>see("statement.changes.field")).containsExactly("danger.endangered");
        incident.done(QIYE2, "completions", Map.of("content", Map.of("measures", "已堵漏")));
        assertThat(incident.<Boolean>see("nearMiss"))
                .as("not said again, so as before")
                .isTrue();

        incident.done(
                QIYE2,
                "completions",
                Map.of("content", Map.of("danger", Map.of("endangered", List.of())), "reason", "险情解除"));
        assertThat(incident.<Boolean>see("nearMiss")).isFalse();
    }

    @Test
    void aKindNobodyKnowsAndWordsWithoutEndAreRefused() {
        Map<String, Object> unknown = Api.report(time.now(), "danger", Map.of("polluted", List.of("MOON")));
        assertThat(Api.post(QIYE2, "/incidents", unknown).statusCode()).isEqualTo(400);
        Map<String, Object> endless = Api.report(time.now(), "danger", Map.of("other", "长".repeat(201)));
        Response answer = Api.post(QIYE2, "/incidents", endless);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.asString()).contains("danger.other");
    }

    @Test
    void anInformantsWordsOfADangerAreSealedLikeTheRest() {
        Map<String, Object> told = Api.report(time.now(), "tipOff", true);
        told.put("danger", Map.of("polluted", List.of("LAKE"), "other", "我家鱼塘已死鱼"));

        Api.Case incident = Api.file(QUZHIBAN, told);

        assertThat(incident.<Boolean>see("nearMiss")).isTrue();
        assertThat(Api.as(LINGDAO).get("/incidents?size=100").asString()).doesNotContain("鱼塘");
        assertThat(incident.read(QUZHIBAN).<List<String>>path("informant.statements.what"))
                .singleElement()
                .asString()
                .contains("我家鱼塘已死鱼");
        assertThat(incident.read(QUZHIBAN).<String>path("statement.content.danger.other"))
                .doesNotContain("鱼塘");
    }

    private Api.Case leak(Map<String, Object> danger) {
        Map<String, Object> body = Api.report(time.now(), "what", "液氨储罐泄漏");
        body.put("enterpriseId", "ent-2");
        body.put("divisionCode", "370405");
        body.put("figures", NOBODY);
        body.put("danger", danger);
        return Api.file(QIYE2, body);
    }
}
