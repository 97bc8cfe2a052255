package cn.duban.incident.grading.process;

import cn.duban.casework.process.DecisionTables;
import cn.duban.incident.lifecycle.Danger;
import cn.duban.incident.lifecycle.Figures;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates {@code bpmn/incident/IncidentGrade.dmn}. */
@Singleton
public class GradeDecision {
    private static final String GRADE = "IncidentGrade";

    private final DecisionTables.Table grade;
    private final DecisionTables.Table nearMiss;
    private final String version;

    /**
     * A row of the table that applied.
     *
     * @param grade name of the grade, null for a near miss
     * @param figure name of the figure or danger it rests on
     */
    public record Row(@Nullable String grade, String figure, String rule, String clause) {}

    public GradeDecision() {
        DecisionTables file = DecisionTables.packed("bpmn/incident/IncidentGrade.dmn");
        grade = file.table(GRADE);
        nearMiss = file.table("IncidentNearMiss");
        version = GRADE + "@" + file.edition();
    }

    /** Rows of 493号令 art. 3 that apply; an unknown figure meets none. */
    public List<Row> grades(@Nullable Integer deaths, @Nullable Integer injured, @Nullable Long lossFen) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("deaths", deaths);
        input.put("injured", injured);
        input.put("lossFen", lossFen);
        return rows(grade, input);
    }

    /** Rows of 较大涉险 that apply. */
    public List<Row> nearMisses(Figures figures, @Nullable Danger danger) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("inDanger", figures.inDanger());
        input.put("trappedOrMissing", figures.trappedOrMissing());
        input.put("evacuated", figures.evacuated());
        input.put("polluted", danger != null && danger.pollution() != null);
        input.put("endangered", danger != null && danger.facilities() != null);
        input.put("otherDanger", danger != null && danger.other() != null);
        return rows(nearMiss, input);
    }

    /** Which edition of the table decided, so that a finding can be replayed. */
    public String version() {
        return version;
    }

    private static List<Row> rows(DecisionTables.Table table, Map<String, @Nullable Object> input) {
        return table.rows(input).stream()
                .map(row -> new Row(
                        (String) row.get("grade"),
                        String.valueOf(row.get("figure")),
                        String.valueOf(row.get("rule")),
                        String.valueOf(row.get("clause"))))
                .toList();
    }
}
