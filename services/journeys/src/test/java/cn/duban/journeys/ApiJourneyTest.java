package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold whoever calls, and with whatever. */
@Order(2)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiJourneyTest {
    private static final int LONGEST = 4_000;

    private final Stage stage;
    private final Way way;

    ApiJourneyTest(Stage stage) {
        this.stage = stage;
        way = new Way(stage);
    }

    @Test
    void another_enterprises_hazard_does_not_exist() {
        JsonNode hazard = way.file("有限空间未设警示标志");
        String path = "/hazards/" + hazard.path("id").asText();
        Service stranger = stage.service("hazard", "qiye2");

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/history").status()).isEqualTo(404);
        assertThat(stranger.get(path + "/process").status()).isEqualTo(404);
        assertThat(stranger.step(hazard, "acceptance-requests", Map.of("statement", "已完成"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/hazards?q=" + hazard.path("number").asText())
                        .ok()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(stage.service("hazard", "qiye").get(path).ok().path("state").asText())
                .isEqualTo("REPORTED");
    }

    @Test
    void a_text_of_four_thousand_characters_in_any_script_comes_back_as_typed_and_is_never_run() {
        String text = longest();
        JsonNode filed = stage.service("hazard", "qiye")
                .post("/hazards", Filed.byTheEnterprise("=1+1 <b>积尘</b> 🔥", text, way.now()))
                .ok();
        Filed hazard = Filed.of(filed);

        assertThat(filed.path("description").asText()).isEqualTo(text);
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            JsonNode proxied = supervisor.ask("/api/hazard/hazards/" + hazard.id());
            assertThat(proxied.path("description").asText()).isEqualTo(text);
            HazardView.open(supervisor, hazard);
            assertThat(supervisor.page().locator(".user-text").first()).containsText("ذهب");
            assertThat(supervisor.page().locator(".user-text").first().textContent())
                    .isEqualTo(text);
            assertThat(supervisor.page().evaluate("window.ran === undefined")).isEqualTo(true);
            supervisor.shot("30-any-script");
        }
    }

    @Test
    void who_did_the_work_is_refused_as_its_verifier_with_the_basis() {
        Map<String, Object> filing = new LinkedHashMap<>(Filed.byTheEnterprise("公共除尘管廊积尘", "管廊积尘，未见责任企业。", way.now()));
        filing.put("enterpriseId", null);
        filing.put("source", "DEPARTMENT_INSPECTION");
        JsonNode hazard =
                stage.service("hazard", "jianguan").post("/hazards", filing).ok();
        hazard = way.order(way.grade(hazard), way.now().toLocalDate().plusDays(5));
        hazard = way.take(
                "jianguan",
                hazard,
                "progress-reports",
                Map.of("text", "已清理", "percent", 100, "evidenceIds", List.of()));
        hazard = way.take(
                "jianguan", hazard, "acceptance-requests", Map.of("statement", "清理完毕", "evidenceIds", List.of()));

        Map<String, Object> passed = Map.of("passed", true, "opinion", "合格", "evidenceIds", List.of());
        Service.Answer refused = stage.service("hazard", "jianguan").step(hazard, "verifications", passed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asText()).endsWith("doer-is-verifier");
        assertThat(refused.body().at("/basis/document").asText()).isNotBlank();
        assertThat(way.take("juzhang", hazard, "verifications", passed)
                        .path("state")
                        .asText())
                .isEqualTo("WRITTEN_OFF");
    }

    /** Characters as people count them; markup, an expression, a formula and scripts of either direction among them. */
    private static String longest() {
        String some =
                "积尘😀👨‍👩‍👧‍👦 é ذهب שלום 𠮷野家 <img src=x onerror=\"window.ran=1\"> ${7*7} =cmd|' /C calc'!A0 '; drop table hazard;--\n";
        StringBuilder text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < LONGEST) {
            text.append(some);
        }
        text.setLength(text.offsetByCodePoints(0, LONGEST - 1));
        return text.append('末').toString();
    }
}
