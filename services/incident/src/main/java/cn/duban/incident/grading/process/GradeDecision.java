package cn.duban.incident.grading.process;

import cn.duban.incident.lifecycle.Figures;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Evaluates {@code bpmn/incident/IncidentGrade.dmn}; needs no database, so that a filing stays short. */
@Singleton
public class GradeDecision {
    private static final String RESOURCE = "bpmn/incident/IncidentGrade.dmn";
    private static final String GRADE = "IncidentGrade";
    private static final String NEAR_MISS = "IncidentNearMiss";
    private static final int MOST_KNOWN = 5_000;

    private final DmnEngine engine;
    private final DmnDecision grade;
    private final DmnDecision nearMiss;
    private final String version;

    private final Map<Question, List<Row>> known = new ConcurrentHashMap<>();

    /** What a table is asked; the same figures give the same rows while the service runs. */
    private record Question(DmnDecision table, Map<String, @Nullable Object> input) {}

    /**
     * A row of the table that applied.
     *
     * @param grade name of the grade, null for a near miss
     * @param figure name of the figure it rests on
     */
    public record Row(@Nullable String grade, String figure, String rule, String clause) {}

    public GradeDecision() {
        byte[] table = read();
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        grade = engine.parseDecision(GRADE, new ByteArrayInputStream(table));
        nearMiss = engine.parseDecision(NEAR_MISS, new ByteArrayInputStream(table));
        version = GRADE + "@" + hash(table);
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
    public List<Row> nearMisses(Figures figures) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("inDanger", figures.inDanger());
        input.put("trappedOrMissing", figures.trappedOrMissing());
        input.put("evacuated", figures.evacuated());
        return rows(nearMiss, input);
    }

    /** Which edition of the table decided, so that a finding can be replayed. */
    public String version() {
        return version;
    }

    private List<Row> rows(DmnDecision table, Map<String, @Nullable Object> input) {
        // Most reports know no figures yet, and a FEEL evaluation costs more than all else in a report.
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Question(table, input), this::evaluate);
    }

    private List<Row> evaluate(Question question) {
        return engine.evaluateDecisionTable(question.table(), question.input()).getResultList().stream()
                .map(row -> new Row(
                        (String) row.get("grade"),
                        String.valueOf(row.get("figure")),
                        String.valueOf(row.get("rule")),
                        String.valueOf(row.get("clause"))))
                .toList();
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

    private static String hash(byte[] table) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(table);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
