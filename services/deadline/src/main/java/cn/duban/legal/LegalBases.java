package cn.duban.legal;

import cn.duban.contracts.Basis;
import cn.duban.deadline.yaml.StrictYaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue {@code seeds/bases.yaml}, packed into this module: which clause stands behind a rule, at a place and on a
 * day. Documents are named by their id in {@code seeds/documents.yaml}, so that a decree has one name everywhere.
 */
public final class LegalBases {
    private static final LegalBases CATALOGUE =
            new LegalBases(StrictYaml.resource("/seeds/bases.yaml", Row.class), documents());

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, String> numbers;

    record Row(
            String rule,
            @Nullable String division,
            String document,
            String clause,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {
        boolean holds(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
        }
    }

    record Document(
            String id,
            String number,
            String title,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean verified) {}

    LegalBases(List<Row> all, Map<String, String> numbers) {
        this.numbers = numbers;
        for (Row row : all) {
            if (!numbers.containsKey(row.document())) {
                throw new IllegalStateException("bases.yaml: " + row.rule() + " names no document: " + row.document());
            }
            rows.computeIfAbsent(row.rule(), rule -> new ArrayList<>()).add(row);
        }
    }

    /**
     * The clause that holds everywhere, where no local document says it: for what a statute alone decides.
     *
     * @throws IllegalStateException when the catalogue has no such row: a service with a wrong rule does not start
     */
    public static Basis of(String rule) {
        return CATALOGUE.national(rule).basis();
    }

    /** The clause of the nearest division that has one on that day, else the one that holds everywhere. */
    public static LegalBasis at(String rule, String divisionPath, LocalDate day) {
        return CATALOGUE.nearest(rule, divisionPath, day);
    }

    LegalBasis national(String rule) {
        return rows(rule).stream()
                .filter(row -> row.division() == null && row.validTo() == null)
                .findFirst()
                .map(this::shown)
                .orElseThrow(() -> new IllegalStateException("bases.yaml: no row for all places: " + rule));
    }

    LegalBasis nearest(String rule, String divisionPath, LocalDate day) {
        List<String> codes = Arrays.asList(divisionPath.split("/"));
        Optional<Row> found = rows(rule).stream()
                .filter(row -> row.holds(day) && (row.division() == null || codes.contains(row.division())))
                .max(Comparator.comparingInt(row -> row.division() == null ? -1 : codes.indexOf(row.division())));
        return found.map(this::shown).orElseGet(() -> national(rule));
    }

    private List<Row> rows(String rule) {
        List<Row> found = rows.get(rule);
        if (found == null) {
            throw new IllegalStateException("bases.yaml: unknown rule " + rule);
        }
        return found;
    }

    private LegalBasis shown(Row row) {
        String number = Objects.requireNonNull(numbers.get(row.document()));
        return new LegalBasis(new Basis(number, row.clause()), row.verified());
    }

    private static Map<String, String> documents() {
        Map<String, String> numbers = new HashMap<>();
        StrictYaml.resource("/seeds/documents.yaml", Document.class).forEach(d -> numbers.put(d.id(), d.number()));
        return numbers;
    }
}
