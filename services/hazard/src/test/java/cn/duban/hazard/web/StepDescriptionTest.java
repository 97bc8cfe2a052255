package cn.duban.hazard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a program that calls the steps can read about them. */
@QuarkusTest
class StepDescriptionTest {
    @Test
    void everyStepIsDescribedWithTheHazardItsVersionAndTheKeyOfTheRequest() {
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        List<String> steps = paths.keySet().stream()
                .filter(path -> path.matches("/hazards/\\{id}/.*s"))
                .toList();

        assertThat(steps.stream().filter(path -> paths.get(path).containsKey("post")))
                .hasSize(22);
        for (String step : steps) {
            if (paths.get(step).containsKey("post")) {
                List<Map<String, String>> parameters = document().getList("paths.'" + step + "'.post.parameters");
                assertThat(parameters)
                        .as(step)
                        .extracting(parameter -> parameter.get("in") + " " + parameter.get("name"))
                        .containsExactlyInAnyOrder("path id", "header If-Match", "header Idempotency-Key");
                assertThat(parameters)
                        .as(step)
                        .allSatisfy(parameter ->
                                assertThat(parameter.get("description")).isNotBlank());
                assertThat(document().getMap("paths.'" + step + "'.post.requestBody.content"))
                        .as(step)
                        .containsKey("application/json");
            }
        }
    }

    private static JsonPath document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
