package cn.duban.casework.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The decision tables of one DMN file packed into the service. They need no database, so that whoever asks stays quick,
 * and an answer is worked out once: the file does not change while the service runs, and a FEEL evaluation costs more
 * than all else in a report.
 */
public final class DecisionTables {
    private static final int MOST_KNOWN = 5_000;
    private static final int EDITION_BYTES = 6;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final byte[] file;

    private DecisionTables(byte[] file) {
        this.file = file;
    }

    /** @throws IllegalStateException when the file is not packed into the service */
    public static DecisionTables packed(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not packed into the service");
            }
            return new DecisionTables(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One table of the file, by the id of its decision. */
    public Table table(String key) {
        return new Table(engine.parseDecision(key, new ByteArrayInputStream(file)));
    }

    /** The file as it was written. */
    public String text() {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Which edition of the file decides, so that a finding can be replayed: the beginning of its SHA-256, in hex. */
    public String edition() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest, 0, EDITION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A table with what it was asked before. */
    public final class Table {
        private final DmnDecision decision;
        private final Map<Map<String, ?>, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

        private Table(DmnDecision decision) {
            this.decision = decision;
        }

        /** Outputs of the rows that apply, by name; an input may be null where the figure is not known. */
        public List<Map<String, Object>> rows(Map<String, ? extends @Nullable Object> input) {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            return known.computeIfAbsent(input, this::evaluate);
        }

        /**
         * Outputs of the one row that applies.
         *
         * @throws IllegalStateException when none applies, or more than one
         */
        public Map<String, Object> row(Map<String, ? extends @Nullable Object> input) {
            List<Map<String, Object>> rows = rows(input);
            if (rows.size() != 1) {
                throw new IllegalStateException(decision.getKey() + " has " + rows.size() + " rows for " + input);
            }
            return rows.get(0);
        }

        @SuppressWarnings("unchecked") // the engine only reads the map
        private List<Map<String, Object>> evaluate(Map<String, ?> input) {
            return engine.evaluateDecisionTable(decision, (Map<String, Object>) input)
                    .getResultList();
        }
    }
}
