package cn.duban.hazard.grading.process;

import cn.duban.casework.process.DecisionTables;
import jakarta.inject.Singleton;
import java.util.Map;

/** Evaluates {@code bpmn/hazard/HazardGrade.dmn}. */
@Singleton
public class GradeDecision {
    private static final String KEY = "HazardGrade";

    private final DecisionTables.Table table;
    private final String version;

    /** What the table says. */
    public enum Outcome {
        MAJOR,
        NOT_MAJOR_BY_LOADED_CRITERIA,
        ASK_PERSON
    }

    public GradeDecision() {
        DecisionTables file = DecisionTables.packed("bpmn/hazard/HazardGrade.dmn");
        table = file.table(KEY);
        version = KEY + "@" + file.edition();
    }

    /** @param matched number of criteria that are met */
    public Outcome decide(boolean loaded, int matched, boolean complete) {
        Map<String, Object> row = table.row(Map.of("loaded", loaded, "matched", matched, "complete", complete));
        return Outcome.valueOf(String.valueOf(row.get("outcome")));
    }

    /** Which edition of the table decided, so that a determination can be replayed. */
    public String version() {
        return version;
    }
}
