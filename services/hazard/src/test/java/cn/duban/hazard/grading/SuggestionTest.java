package cn.duban.hazard.grading;

import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionTest {
    private static final String LIGHT_INDUSTRY = "sector.light-industry";

    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void whereNothingIsLoadedAPersonIsAskedAndTheStandardNamed() {
        Response answer = suggest("sector.coal-mine", Map.of());

        assertThat(answer.<Boolean>path("loaded")).isFalse();
        assertThat(answer.<String>path("grade")).isNull();
        assertThat(answer.<String>path("message")).contains("没有载入").contains("煤矿重大事故隐患判定标准");
    }

    @Test
    void oneCriterionMetIsEnoughAndIsNamedWithStandardVersionAndClause() {
        Response answer = suggest(LIGHT_INDUSTRY, Map.of("gm_3_2", true));

        assertThat(answer.<String>path("grade")).isEqualTo("MAJOR");
        assertThat(answer.<List<String>>path("matched.criterionId")).containsExactly("gm-3-2");
        assertThat(answer.<String>path("matched[0].standard")).isEqualTo("应急管理部令第10号");
        assertThat(answer.<String>path("matched[0].version")).isEqualTo("2023");
        assertThat(answer.<String>path("matched[0].clause")).isEqualTo("第三条（二）");
    }

    @Test
    void unknownIsNotNo() {
        Response answer = suggest(LIGHT_INDUSTRY, Map.of("gm_3_2", false));

        assertThat(answer.<Boolean>path("loaded")).isTrue();
        assertThat(answer.<String>path("grade")).isNull();
        assertThat(answer.<String>path("message")).contains("尚未答全");
    }

    @Test
    void onlyWithEveryQuestionAnsweredNoIsItNotMajorByWhatIsLoaded() {
        List<String> keys =
                Api.as(QIYE).get("/criteria?matter=" + LIGHT_INDUSTRY).path("criteria.question.key.flatten()");
        assertThat(keys).contains("gm_3_1", "gm_8_1");
        Map<String, Object> answers = new HashMap<>();
        keys.forEach(key -> answers.put(key, false));

        Response answer = suggest(LIGHT_INDUSTRY, answers);

        assertThat(answer.<String>path("grade")).isEqualTo("GENERAL");
        assertThat(answer.<String>path("message")).contains("已载入的判定标准");
    }

    private static Response suggest(String matter, Map<String, Object> answers) {
        Response answer = Api.as(QIYE)
                .body(Map.of("matterCode", matter, "answers", answers))
                .post("/grade-suggestions");
        answer.then().statusCode(200);
        return answer;
    }
}
