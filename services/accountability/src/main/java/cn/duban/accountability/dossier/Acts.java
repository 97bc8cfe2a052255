package cn.duban.accountability.dossier;

import cn.duban.accountability.dossier.Dossier.Entry;
import cn.duban.accountability.dossier.Journal.Kept;
import cn.duban.casework.input.Days;
import cn.duban.platform.audit.AuditEntry;
import cn.duban.platform.audit.AuditRecords;
import cn.duban.platform.event.EventJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that happened, told by others or written in this service's audit, in one order. */
final class Acts {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int LONGEST = 200;
    private static final Set<String> UNTOLD = Set.of("duty", "deadline", "accountabilityCase", "interview", "listing");
    private static final Map<String, String> SOURCES = Map.of("hazard", "隐患治理", "incident", "事故处置");

    private final People people;
    private final List<Act> all = new ArrayList<>();

    Acts(People people) {
        this.people = people;
    }

    /**
     * An entry with who stands behind it.
     *
     * @param username sign-in name of who did it
     */
    record Act(Entry entry, String username, LocalDate on) {}

    /** What others told; their clocks are shown as clocks, but for the end that passed. */
    void told(List<Kept> kept) {
        kept.stream()
                .filter(one -> !one.type().startsWith("Deadline") || one.type().equals("DeadlineMissed"))
                .forEach(one -> add(
                        one.at(),
                        SOURCES.getOrDefault(one.source(), one.source()),
                        one.type(),
                        one.by(),
                        one.subjectNumber(),
                        one.type().startsWith("Deadline") ? clock(one) : detail(one.detail()),
                        one.hash()));
    }

    /** What this service's audit holds. */
    void audited(List<AuditEntry> entries, Map<String, String> numbers) {
        entries.forEach(one -> add(
                one.at().atOffset(CHINA),
                "问责履职",
                one.action(),
                one.username(),
                numbers.getOrDefault(one.subjectId(), one.subjectId()),
                detail(one.details()),
                AuditRecords.fingerprint(one)));
    }

    List<Act> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing((Act act) -> act.entry().at())
                        .thenComparing(act -> act.entry().hash()))
                .toList();
    }

    private void add(
            OffsetDateTime at, String source, String type, String by, String number, String detail, String hash) {
        OffsetDateTime china = at.withOffsetSameInstant(CHINA);
        LocalDate on = Days.of(at);
        all.add(new Act(
                new Entry(china, source, Words.of(type), people.described(by, on), number, detail, hash), by, on));
    }

    private static String clock(Kept kept) {
        return EventJson.read(kept.detail(), ObjectNode.class)
                .path("deadline")
                .path("name")
                .asText();
    }

    /** What the record says beyond its subject, shortened: the hash stands for the whole. */
    private static String detail(String json) {
        ObjectNode node = EventJson.read(json, ObjectNode.class);
        UNTOLD.forEach(node::remove);
        node.remove(List.of("by", "at"));
        List<String> parts = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            String word = "field." + field.getKey();
            String value = value(field.getValue());
            if (Words.knows(word) && !value.isBlank()) {
                parts.add(Words.of(word) + "：" + value);
            }
        });
        String text = String.join("；", parts);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Codes by their word; one without a word says nothing to a reader and stays with the record. */
    private static String value(JsonNode node) {
        if (!node.isValueNode() || node.isNull()) {
            return "";
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? "是" : "否";
        }
        String word = "value." + node.asText();
        boolean code = node.asText().matches("[A-Z_]+");
        return Words.knows(word) ? Words.of(word) : code ? "" : node.asText();
    }
}
