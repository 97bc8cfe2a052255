package cn.duban.casework.scheme;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Schemes of this service: drawn by one person, published by another from a day on, withdrawn; all in the audit. */
@ApplicationScoped
public class Schemes {
    private static final String SELECT = "select " + Scheme.COLUMNS + " from process_scheme";
    private static final String HOLDS = " and state = 'PUBLISHED' and valid_from <= ?";
    /** Above or below the reader's own territory, or in it. */
    private static final String IN_SIGHT = " where (division_path like ? || '%' or ? like division_path || '%')";

    private final Sql sql;
    private final ModelDrawing drawing;
    private final SchemeRules rules;
    private final Directory directory;
    private final Actors actors;
    private final Audit audit;
    private final SchemesInHand inHand;
    private final Clock clock;

    Schemes(
            Sql sql,
            ModelDrawing drawing,
            SchemeRules rules,
            Directory directory,
            Actors actors,
            Audit audit,
            SchemesInHand inHand,
            Clock clock) {
        this.sql = sql;
        this.drawing = drawing;
        this.rules = rules;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
        this.inHand = inHand;
        this.clock = clock;
    }

    /** Schemes of the caller's territory and of those around it, the last drawn first. */
    public Page<Scheme> list(PageRequest page) {
        String own = territory(actors.current());
        long total = sql.query("select count(*) from process_scheme" + IN_SIGHT, row -> row.getLong(1), own, own)
                .get(0);
        return page.with(
                sql.query(
                        SELECT + IN_SIGHT + " order by drawn_at desc, id limit ? offset ?",
                        Scheme::read,
                        own,
                        own,
                        page.size(),
                        page.offset()),
                total);
    }

    /** @throws NotFoundProblem where the caller sees none of that id */
    public Scheme get(UUID id) {
        String own = territory(actors.current());
        return sql.first(SELECT + IN_SIGHT + " and id = ?", Scheme::read, own, own, id)
                .orElseThrow(Schemes::missing);
    }

    /**
     * The steps as they would be drawn, without keeping anything.
     *
     * @throws ForbiddenProblem 403 for a division that is not the caller's own or below it
     * @throws cn.duban.platform.problem.RuleProblem 422 with what is wrong where
     */
    public List<AddedStep> checked(String model, String division, List<AddedStep> asked) {
        DivisionChanged place = own(actors.current(), division);
        return rules.checked(model, place.path(), asked, today());
    }

    /**
     * Keeps a scheme that keeps the rules; nothing follows it yet.
     *
     * @throws ForbiddenProblem 403 for a division that is not the caller's own or below it
     * @throws cn.duban.platform.problem.RuleProblem 422 with what is wrong where
     */
    @Transactional
    public Scheme draw(String model, String division, String name, Basis basis, List<AddedStep> asked) {
        Actor actor = actors.current();
        DivisionChanged place = own(actor, division);
        List<AddedStep> added = rules.checked(model, place.path(), asked, today());
        Signature by = actor.sign(clock);
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into process_scheme (id, model, division_code, division_path, division_name, name, document, clause,"
                        + " added, state, drawn, drawn_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?)",
                id,
                model,
                place.code(),
                place.path(),
                place.name(),
                name,
                basis.document(),
                basis.clause(),
                EventJson.write(added),
                Scheme.State.DRAFT.name(),
                EventJson.write(by),
                by.at());
        return kept(id, "SchemeDrawn", Map.of("model", model, "division", place.code(), "name", name, "added", added));
    }

    /**
     * Lets new cases follow it from a day on; its rules are looked at once more, as clocks and bodies may have changed.
     *
     * @param from not before today
     * @throws ConflictProblem 409 where it is no draft, or the caller drew it
     */
    @Transactional
    public Scheme publish(UUID id, LocalDate from) {
        Scheme scheme = locked(id);
        Actor actor = actors.current();
        checkOwn(actor, scheme.divisionPath());
        if (scheme.state() != Scheme.State.DRAFT) {
            throw new ConflictProblem("not-a-draft", "不是草案", "该流程方案已发布或已停用，请刷新列表");
        }
        if (scheme.drawn().username().equals(actor.username())) {
            throw new ConflictProblem("same-person", "须由他人发布", "流程方案须由起草人以外的人审核发布");
        }
        if (from.isBefore(today())) {
            throw Refusals.refuse("past-day", "日期已过", "from", "生效日期不能早于今天", null);
        }
        List<AddedStep> added = rules.checked(scheme.model(), scheme.divisionPath(), scheme.added(), today());
        String definition = drawing.deploy(scheme.model(), scheme.divisionCode(), drawing.drawn(scheme.model(), added));
        Signature by = actor.sign(clock);
        sql.update(
                "update process_scheme set state = ?, published = ?::jsonb, published_at = ?, valid_from = ?, definition_id = ?"
                        + " where id = ?",
                Scheme.State.PUBLISHED.name(),
                EventJson.write(by),
                by.at(),
                from,
                definition,
                id);
        return kept(id, "SchemePublished", Map.of("from", from, "name", scheme.name()));
    }

    /**
     * Ends it for new cases, or drops a draft.
     *
     * @throws ConflictProblem 409 where that was done before
     */
    @Transactional
    public Scheme withdraw(UUID id, String reason) {
        Scheme scheme = locked(id);
        Actor actor = actors.current();
        checkOwn(actor, scheme.divisionPath());
        if (scheme.state() == Scheme.State.WITHDRAWN) {
            throw new ConflictProblem("withdrawn-already", "已停用", "该流程方案已停用，请刷新列表");
        }
        sql.update(
                "update process_scheme set state = ?, withdrawn = ?::jsonb, reason = ? where id = ?",
                Scheme.State.WITHDRAWN.name(),
                EventJson.write(actor.sign(clock)),
                reason,
                id);
        return kept(id, "SchemeWithdrawn", Map.of("reason", reason));
    }

    /**
     * Begins a case under the scheme of the nearest division upward, in the caller's transaction.
     *
     * @return the engine's id of the model; empty where the shipped one holds
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> begin(String model, String caseType, String caseId, String divisionPath) {
        String[] codes = Arrays.stream(divisionPath.split("/"))
                .filter(code -> !code.isEmpty())
                .toArray(String[]::new);
        Optional<Scheme> scheme = sql.first(
                SELECT + " where model = ?" + HOLDS + " and division_code = any (?)"
                        + " order by length(division_path) desc, valid_from desc, published_at desc limit 1",
                Scheme::read,
                model,
                today(),
                codes);
        scheme.ifPresent(one -> {
            sql.update(
                    "insert into case_scheme (case_type, case_id, scheme_id) values (?, ?, ?)",
                    caseType,
                    caseId,
                    one.id());
            inHand.begun(caseType, caseId, one);
        });
        return scheme.map(Scheme::definition);
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
                        "select true from process_scheme where model = ?" + HOLDS + " limit 1",
                        row -> row.getBoolean(1),
                        model,
                        today())
                .orElse(false);
        Map<String, String> begun = new HashMap<>();
        if (any) {
            paths.get()
                    .forEach((id, path) ->
                            begin(model, caseType, id, path).ifPresent(definition -> begun.put(id, definition)));
        }
        return begun;
    }

    /** The scheme a case was begun under, in a step on that case: looked up once in a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Scheme> ofCaseInHand(String type, String id) {
        return inHand.of(type, id, () -> ofCase(type, id));
    }

    /** The scheme a case was begun under, whatever became of it since. */
    public Optional<Scheme> ofCase(String type, String id) {
        return sql.first(
                SELECT + " where id = (select scheme_id from case_scheme where case_type = ? and case_id = ?)",
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

    /** The body, as it is called now. */
    Optional<Body> body(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(directory::organisation)
                .map(found -> new Body(found.id(), found.name()));
    }

    private Scheme locked(UUID id) {
        get(id);
        return sql.first(SELECT + " where id = ? for update", Scheme::read, id).orElseThrow(Schemes::missing);
    }

    private Scheme kept(UUID id, String what, Object details) {
        audit.record(SchemeRecord.KIND, id.toString(), what, 0, details);
        return get(id);
    }

    private DivisionChanged own(Actor actor, String division) {
        DivisionChanged place = directory
                .division(division)
                .orElseThrow(() -> Refusals.refuse("unknown-division", "没有这个区划", "divisionCode", "没有这个区划代码", null));
        checkOwn(actor, place.path());
        return place;
    }

    private static void checkOwn(Actor actor, String divisionPath) {
        if (!actor.isAbove(divisionPath)) {
            throw new ForbiddenProblem("not-your-division", "不是本辖区", "只能为本辖区制定流程方案");
        }
    }

    private static String territory(Actor actor) {
        return actor.territory() == null ? "nowhere" : actor.territory();
    }

    private LocalDate today() {
        return Days.of(OffsetDateTime.now(clock));
    }

    private static NotFoundProblem missing() {
        return new NotFoundProblem("no-scheme", "没有找到", "没有这个流程方案，或不在您的范围内");
    }
}
