package cn.duban.accountability.trigger.process;

import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Evaluates {@code bpmn/accountability/Trigger.dmn}; needs no database. */
@Singleton
public class TriggerDecision {
    private static final String RESOURCE = "bpmn/accountability/Trigger.dmn";
    private static final String KEY = "Trigger";
    private static final int MOST_KNOWN = 5_000;
    private static final Pattern CELL = Pattern.compile("<text>[^<]*</text>");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DmnEngine engine;
    private final DmnDecision decision;

    /** More than any number in the table: what is said of so many holds for more of them too. */
    private final int beyond;

    private final Map<Question, Row> known = new ConcurrentHashMap<>();

    private record Question(TriggerKind kind, String severity, int repeats) {}

    /** The row of the table that applied. */
    public record Row(TriggerOutcome outcome, String rule) {}

    public TriggerDecision() {
        byte[] table = read();
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decision = engine.parseDecision(KEY, new ByteArrayInputStream(table));
        beyond = largestNumber(table) + 1;
    }

    /** @param repeats how often the like happened to the subject within a year, this time included */
    public Row decide(TriggerKind kind, String severity, int repeats) {
        // The table does not change while the service runs, and a storm asks the same again and again.
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Question(kind, severity, Math.min(repeats, beyond)), this::evaluate);
    }

    private Row evaluate(Question question) {
        DmnDecisionRuleResult row = engine.evaluateDecisionTable(
                        decision,
                        Map.of(
                                "kind", question.kind().name(),
                                "severity", question.severity(),
                                "repeats", question.repeats()))
                .getSingleResult();
        return new Row(TriggerOutcome.valueOf(String.valueOf(row.get("outcome"))), String.valueOf(row.get("rule")));
    }

    private static int largestNumber(byte[] table) {
        return CELL.matcher(new String(table, StandardCharsets.UTF_8))
                .results()
                .flatMap(cell -> NUMBER.matcher(cell.group()).results())
                .mapToInt(number -> Integer.parseInt(number.group()))
                .max()
                .orElse(0);
    }

    private static byte[] read() {
        try (InputStream table = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (table == null) {
                throw new IllegalStateException(RESOURCE + " is not packed into the service");
            }
            return table.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
