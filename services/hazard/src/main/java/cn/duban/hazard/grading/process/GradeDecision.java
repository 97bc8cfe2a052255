package cn.duban.hazard.grading.process;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Evaluates {@code bpmn/hazard/HazardGrade.dmn}; needs no database, so that a filing stays short. */
@Singleton
public class GradeDecision {
    private static final String RESOURCE = "bpmn/hazard/HazardGrade.dmn";
    private static final String KEY = "HazardGrade";

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final String version;
    // A table answers the same question in the same way, and its evaluation was a sixth of a filing's work. Matched
    // counts
    // criteria, so there are few questions.
    private final Map<Question, Outcome> answered = new ConcurrentHashMap<>();

    private record Question(boolean loaded, int matched, boolean complete) {}

    /** What the table says. */
    public enum Outcome {
        MAJOR,
        NOT_MAJOR_BY_LOADED_CRITERIA,
        ASK_PERSON
    }

    public GradeDecision() {
        byte[] table = read();
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decision = engine.parseDecision(KEY, new ByteArrayInputStream(table));
        version = KEY + "@" + hash(table);
    }

    /** Applies the table. */
    public Outcome decide(boolean loaded, int matched, boolean complete) {
        return answered.computeIfAbsent(new Question(loaded, matched, complete), this::evaluate);
    }

    private Outcome evaluate(Question question) {
        Map<String, Object> input =
                Map.of("loaded", question.loaded(), "matched", question.matched(), "complete", question.complete());
        String outcome =
                engine.evaluateDecisionTable(decision, input).getSingleResult().getSingleEntry();
        return Outcome.valueOf(outcome);
    }

    /** Which edition of the table decided, so that a determination can be replayed. */
    public String version() {
        return version;
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
