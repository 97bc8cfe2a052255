package cn.duban.accountability.trigger.process;

import cn.duban.casework.process.DecisionTables;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;

/** Evaluates {@code bpmn/accountability/Trigger.dmn}. */
@Singleton
public class TriggerDecision {
    private static final Pattern CELL = Pattern.compile("<text>[^<]*</text>");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DecisionTables.Table table;

    /** More than any number in the table: what is said of so many holds for more of them too. */
    private final int beyond;

    /** The row of the table that applied. */
    public record Row(TriggerOutcome outcome, String rule) {}

    public TriggerDecision() {
        DecisionTables file = DecisionTables.packed("bpmn/accountability/Trigger.dmn");
        table = file.table("Trigger");
        beyond = largestNumber(file.text()) + 1;
    }

    /** @param repeats how often the like happened to the subject within a year, this time included */
    public Row decide(TriggerKind kind, String severity, int repeats) {
        Map<String, Object> row =
                table.row(Map.of("kind", kind.name(), "severity", severity, "repeats", Math.min(repeats, beyond)));
        return new Row(TriggerOutcome.valueOf(String.valueOf(row.get("outcome"))), String.valueOf(row.get("rule")));
    }

    private static int largestNumber(String table) {
        return CELL.matcher(table)
                .results()
                .flatMap(cell -> NUMBER.matcher(cell.group()).results())
                .mapToInt(number -> Integer.parseInt(number.group()))
                .max()
                .orElse(0);
    }
}
