package cn.duban.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every chapter needs: who plays, the clock, the narrator, and how a report is filled in. */
record Stage(Cast cast, DemoClock clock, Narrator narrator) {
    static final String ENTERPRISE = "demo-ent-01";

    /** The registry's answer to who is responsible for an enterprise. */
    JsonNode responsibleFor(Person asker, String enterprise) {
        return asker.portal().get("/api/registry/responsibility?enterprise=" + enterprise);
    }

    /** A report about an enterprise, with a photo. */
    Map<String, Object> aboutEnterprise(Person reporter, String enterprise, String title, String text) {
        JsonNode answer = responsibleFor(reporter, enterprise);
        Map<String, Object> filing = filing(reporter, answer, title, text);
        filing.put("enterpriseId", enterprise);
        return filing;
    }

    /** A report about a place, with a photo. */
    Map<String, Object> aboutPlace(Person reporter, String division, String matter, String title, String text) {
        Map<String, Object> filing = filing(
                reporter,
                reporter.portal().get("/api/registry/responsibility?division=" + division + "&matter=" + matter),
                title,
                text);
        filing.put("source", "GRID_PATROL");
        return filing;
    }

    private Map<String, Object> filing(Person reporter, JsonNode responsible, String title, String text) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("divisionCode", responsible.at("/division/code").asText());
        filing.put("matterCode", responsible.at("/matter/code").asText());
        filing.put("place", "生产车间二层东侧");
        filing.put("longitude", 117.549);
        filing.put("latitude", 34.534);
        filing.put("title", title);
        filing.put("description", text);
        filing.put("foundAt", clock.now().minusMinutes(10).toString());
        filing.put("source", "SELF_INSPECTION");
        filing.put("criteriaAnswers", Map.of());
        filing.put("evidenceIds", List.of(Hazards.upload(reporter, Photo.png(new Color(title.hashCode() | 0x808080)))));
        return filing;
    }
}
