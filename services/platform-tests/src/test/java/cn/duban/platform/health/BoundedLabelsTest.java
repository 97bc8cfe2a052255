package cn.duban.platform.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedLabelsTest {
    private final BoundedLabels labels = new BoundedLabels();

    @ParameterizedTest
    @CsvSource({
        "/hazards/{id}/steps,/hazards/{id}/steps",
        "/api/hazard/hazards/4f9f6a3e-0000-4000-8000-1234567890ab,/api/hazard/hazards/{id}",
        "/cases/TEZ-2026-0001/audit,/cases/{id}/audit",
        "/enterprises/91370405MA3DEMO00X,/enterprises/{id}",
        "/assets/index-Ab12.js,/assets/{id}",
        "/粉尘/a,/{id}/a",
        "/,/",
        "NOT_FOUND,NOT_FOUND"
    })
    void an_address_is_its_pattern(String asked, String label) {
        assertEquals(label, uri(asked));
    }

    @Test
    void there_are_only_so_many() {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 2_000; i++) {
            seen.add(uri("/x/" + "abcdefghij".charAt(i % 10) + "y".repeat(i / 100) + "z".repeat(i / 10 % 10)));
        }

        assertTrue(seen.size() <= 251, seen.size() + "");
        assertTrue(seen.contains("other"));
    }

    private String uri(String asked) {
        Meter.Id id = new Meter.Id(
                "http.server.requests", Tags.of("uri", asked, "method", "GET"), null, null, Meter.Type.TIMER);
        return String.valueOf(labels.map(id).getTag("uri"));
    }
}
