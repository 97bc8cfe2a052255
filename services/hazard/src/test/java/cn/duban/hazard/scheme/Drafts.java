package cn.duban.hazard.scheme;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Schemes of the district for its plates and hazards, as its office draws and publishes them. */
final class Drafts {
    static final String BEFORE_LIFTING = "Flow_ToLift";

    private Drafts() {}

    static Map<String, Object> draft(Map<?, ?>... steps) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("model", "HazardPlate");
        draft.put("divisionCode", "370405");
        draft.put("name", "摘牌前审批");
        draft.put("document", "台政办发〔2026〕某号");
        draft.put("clause", "第三条");
        draft.put("added", List.of(steps));
        return draft;
    }

    /** The same for the rectification of hazards. */
    static Map<String, Object> ofHazards(Map<?, ?>... steps) {
        Map<String, Object> draft = draft(steps);
        draft.put("model", "HazardRectification");
        draft.put("name", "整改附加环节");
        return draft;
    }

    static Map<String, Object> step(String kind, String name, String flow, String body, int days) {
        return Map.of("kind", kind, "name", name, "flow", flow, "bodyId", body, "workingDays", days);
    }

    static ValidatableResponse draw(People person, Map<String, Object> draft) {
        return Api.post(person, "/schemes", draft).then();
    }

    static ValidatableResponse publish(People person, String id, LocalDate from) {
        return Api.post(person, "/schemes/" + id + "/publications", Map.of("from", from.toString()))
                .then();
    }
}
