package cn.duban.casework.scheme;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Schemes of this service: drawn by one person, published by another from a day on, withdrawn; all in the audit. */
@ApplicationScoped
public class Schemes {
    private static final String SELECT = "select " + Scheme.COLUMNS + " from process_scheme";
    /** Above or below the reader's own territory, or in it. */
    private static final String IN_SIGHT = " where (division_path like ? || '%' or ? like division_path || '%')";

    private final Sql sql;
    private final ModelDrawing drawing;
    private final SchemeRules rules;
    private final Directory directory;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Schemes(
            Sql sql,
            ModelDrawing drawing,
            SchemeRules rules,
            Directory directory,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.drawing = drawing;
        this.rules = rules;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
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
