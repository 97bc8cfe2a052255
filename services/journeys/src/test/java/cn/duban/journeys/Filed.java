package cn.duban.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A hazard that was filed, and what it takes to file one. */
record Filed(String id, String number, String title) {
    /** The demo's metal polisher in 张山子镇. */
    static final String ENTERPRISE = "demo-ent-01";

    static Filed of(JsonNode hazard) {
        return new Filed(
                hazard.path("id").asText(),
                hazard.path("number").asText(),
                hazard.path("title").asText());
    }

    /** What the enterprise's safety officer sends, found an hour ago by the platform's clock. */
    static Map<String, Object> byTheEnterprise(String title, String description, OffsetDateTime now) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("enterpriseId", ENTERPRISE);
        filing.put("divisionCode", "370405101");
        filing.put("place", "抛光车间东侧除尘器旁");
        filing.put("longitude", 117.549);
        filing.put("latitude", 34.534);
        filing.put("matterCode", "activity.dust-explosion");
        filing.put("title", title);
        filing.put("description", description);
        filing.put("foundAt", now.minusHours(1).toString());
        filing.put("source", "SELF_INSPECTION");
        filing.put("criteriaAnswers", Map.of());
        filing.put("evidenceIds", List.of());
        return filing;
    }
}
