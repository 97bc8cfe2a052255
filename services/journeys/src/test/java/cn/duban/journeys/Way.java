package cn.duban.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Steps taken over HTTP, for journeys that begin further on. */
final class Way {
    private final Stage stage;

    Way(Stage stage) {
        this.stage = stage;
    }

    /** Time by the platform's clock. */
    OffsetDateTime now() {
        JsonNode clock =
                stage.service("registry", "guanliyuan").get("/demo-clock").ok();
        return OffsetDateTime.parse(clock.path("now").asText());
    }

    JsonNode file(String title) {
        return stage.service("hazard", "qiye")
                .post("/hazards", Filed.byTheEnterprise(title, title + "，已停机。", now()))
                .ok();
    }

    /** Found by an inspector, at the same enterprise. */
    JsonNode inspect(String title) {
        Map<String, Object> filing = Filed.byTheEnterprise(title, title + "，已停机。", now());
        filing.put("source", "DEPARTMENT_INSPECTION");
        return stage.service("hazard", "jianguan").post("/hazards", filing).ok();
    }

    JsonNode grade(JsonNode hazard) {
        return take(
                "jianguan",
                hazard,
                "gradings",
                Map.of("grade", "GENERAL", "criterionIds", List.of(), "reason", "未见重大情形。"));
    }

    JsonNode order(JsonNode hazard, LocalDate due) {
        return take(
                "jianguan", hazard, "orders", Map.of("demand", "清理积尘。", "dueDate", due.toString(), "stopWork", false));
    }

    JsonNode take(String user, JsonNode hazard, String step, Map<String, Object> body) {
        return stage.service("hazard", user).step(hazard, step, body).ok();
    }
}
