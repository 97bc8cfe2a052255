package cn.duban.casework.scheme;

import cn.duban.casework.input.Days;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which scheme a case follows: that of the nearest division upward when its process begins, kept whatever becomes of the
 * scheme later. And what the added steps hold back in the model.
 */
@ApplicationScoped
public class CaseSchemes {
    private static final String SELECT = "select " + Scheme.COLUMNS + " from process_scheme where ";
    private static final String HOLDS = "model = ? and state = 'PUBLISHED' and valid_from <= ?";

    private final Sql sql;
    private final ModelDrawing drawing;
    private final SchemesInHand inHand;
    private final Clock clock;

    CaseSchemes(Sql sql, ModelDrawing drawing, SchemesInHand inHand, Clock clock) {
        this.sql = sql;
        this.drawing = drawing;
        this.inHand = inHand;
        this.clock = clock;
    }

    /** Whether divisions may add steps to the model of this kind of case. */
    public boolean takenBy(String caseType) {
        return drawing.models().stream()
                .anyMatch(model -> drawing.caseType(model).equals(caseType));
    }

    /** Whether the process of this kind of case begins behind its filing, so that nothing can be added to that. */
    boolean begunLater(String caseType) {
        return drawing.models().stream()
                .anyMatch(model -> drawing.caseType(model).equals(caseType) && drawing.begunLater(model));
    }

    /**
     * Begins a case, in the caller's transaction.
     *
     * @return the engine's id of the model; empty where the shipped one holds
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> begin(String model, String caseType, String caseId, String divisionPath) {
        return Optional.ofNullable(
                begun(model, caseType, Map.of(caseId, divisionPath)).get(caseId));
    }

    /**
     * The same for many cases of a kind whose processes begin together.
     *
     * @param paths division paths of these cases; asked for only where some division has a scheme at all
     * @return by case the engine's id of the model, without those the shipped one holds for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> beginAll(String model, String caseType, Supplier<Map<String, String>> paths) {
        boolean any = sql.first(
                        "select true from process_scheme where " + HOLDS + " limit 1",
                        row -> row.getBoolean(1),
                        model,
                        Days.of(OffsetDateTime.now(clock)))
                .orElse(false);
        return any ? begun(model, caseType, paths.get()) : Map.of();
    }

    private Map<String, String> begun(String model, String caseType, Map<String, String> paths) {
        List<Scheme> nearestFirst = sql.query(
                SELECT + HOLDS + " and division_code = any (?)"
                        + " order by length(division_path) desc, valid_from desc, published_at desc",
                Scheme::read,
                model,
                Days.of(OffsetDateTime.now(clock)),
                paths.values().stream().flatMap(CaseSchemes::codes).distinct().toArray(String[]::new));
        Map<String, Scheme> chosen = new LinkedHashMap<>();
        paths.forEach((id, path) -> nearestFirst.stream()
                .filter(scheme -> path.startsWith(scheme.divisionPath()))
                .findFirst()
                .ifPresent(scheme -> chosen.put(id, scheme)));
        sql.batch(
                "insert into case_scheme (case_type, case_id, scheme_id) values (?, ?, ?)",
                chosen.entrySet().stream()
                        .map(one -> new Object[] {
                            caseType, one.getKey(), one.getValue().id()
                        })
                        .toList());
        Map<String, String> definitions = new HashMap<>();
        chosen.forEach((id, scheme) -> {
            inHand.begun(caseType, id, scheme);
            definitions.put(id, scheme.definition());
        });
        return definitions;
    }

    private static Stream<String> codes(String divisionPath) {
        return Arrays.stream(divisionPath.split("/")).filter(code -> !code.isEmpty());
    }

    /** The scheme of a case, in a step on that case: looked up once in a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Scheme> ofCaseInHand(String type, String id) {
        return inHand.of(type, id, () -> ofCase(type, id));
    }

    /** The scheme a case was begun under, whatever became of it since. */
    Optional<Scheme> ofCase(String type, String id) {
        return sql.first(
                SELECT + "id = (select scheme_id from case_scheme where case_type = ? and case_id = ?)",
                Scheme::read,
                type,
                id);
    }

    /** User tasks of the shipped model that wait for the added step. */
    List<String> holds(Scheme scheme, AddedStep step) {
        return drawing.places(scheme.model()).stream()
                .filter(place -> place.flow().equals(step.flow()))
                .flatMap(place -> place.holds().stream())
                .map(Place.Waiting::task)
                .toList();
    }

    /** User tasks that wait for added steps, by the names of the steps that end them. */
    Map<String, Set<String>> guards(Scheme scheme) {
        Map<String, Set<String>> guards = new HashMap<>();
        Set<String> flows =
                new HashSet<>(scheme.added().stream().map(AddedStep::flow).toList());
        drawing.places(scheme.model()).stream()
                .filter(place -> flows.contains(place.flow()))
                .flatMap(place -> place.holds().stream())
                .forEach(waiting -> waiting.steps()
                        .forEach(step -> guards.computeIfAbsent(step, name -> new HashSet<>())
                                .add(waiting.task())));
        return guards;
    }

    /** Those of one step; none where no added step stands before it. */
    Set<String> guarded(Scheme scheme, String step) {
        return guards(scheme).getOrDefault(step, Set.of());
    }

    /** All user tasks that end with the step. */
    Set<String> tasks(Scheme scheme, String step) {
        return drawing.tasks(scheme.model(), step);
    }
}
