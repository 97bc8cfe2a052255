package cn.duban.accountability.view;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.CaseLog;
import cn.duban.accountability.cases.MeasureRules;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Groups;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterSource;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.Viewer;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.input.Days;
import cn.duban.casework.step.CaseClocks;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.deadline.DeadlineView;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cases as they are shown: whole to those who handle and oversee them, their own part to those they are about. */
@ApplicationScoped
public class CaseViews implements MatterSource {
    private final Sql sql;
    private final Viewer viewer;
    private final Matters matters;
    private final CaseClocks clocks;
    private final EvidenceFiles evidence;
    private final Standings standings;
    private final Directory directory;

    CaseViews(
            Sql sql,
            Viewer viewer,
            Matters matters,
            CaseClocks clocks,
            EvidenceFiles evidence,
            Standings standings,
            Directory directory) {
        this.sql = sql;
        this.viewer = viewer;
        this.matters = matters;
        this.clocks = clocks;
        this.evidence = evidence;
        this.standings = standings;
        this.directory = directory;
    }

    /** One page of what fits. */
    public Page<CaseRow> page(CaseFilter filter, PageRequest page) {
        return filter.narrow(scoped()).page(sql, CaseRow.COLUMNS, filter.order(), CaseRow::read, page);
    }

    /** How many cases stand at each stage. */
    public Map<CaseStage, Long> board() {
        Condition open = scoped().and("c.stage <> 'CLOSED'");
        Map<CaseStage, Long> counts = new EnumMap<>(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            if (stage != CaseStage.CLOSED) {
                counts.put(stage, 0L);
            }
        }
        sql.query(
                "select c.stage, count(*)" + open.sql() + " group by c.stage",
                row -> counts.put(CaseStage.valueOf(row.getString(1)), row.getLong(2)),
                open.parameters());
        return counts;
    }

    /**
     * The case, if the caller may see it.
     *
     * @throws NotFoundProblem otherwise, whether or not there is one
     */
    public AccountabilityCase visibleCase(String id) {
        return Optional.of(id)
                .filter(this::visible)
                .flatMap(one -> matters.find(AccountabilityCase.class, one))
                .orElseThrow(() -> new NotFoundProblem("case", "没有这个案件", "没有这个案件，或者您无权查看"));
    }

    /** Everything the caller may know of the case, with the steps the caller may take. */
    public CaseDetail of(AccountabilityCase one) {
        Actor actor = viewer.actor();
        boolean whole = whole(one, actor);
        CaseLog log = whole ? one.log() : OwnPart.of(one.log(), shownSubjects(one));
        List<CaseAction> actions = one.actions().stream()
                .map(CaseAction.class::cast)
                .filter(action -> one.open(action) && one.allows(action, actor))
                .filter(action -> whole || action == CaseAction.ANSWER || action == CaseAction.APPEAL)
                .toList();
        Set<Standings.Standing> held = new LinkedHashSet<>();
        log.subjects().forEach(subject -> held.addAll(standings.of(subject.id())));
        return new CaseDetail(
                CaseRow.of(one, log),
                whole,
                log,
                whole ? one.conflictedBodies().stream().map(this::body).toList() : List.of(),
                MeasureRules.all(one.place(), Days.of(one.openedAt())),
                List.copyOf(held),
                whole ? evidence.of(one.id()) : List.of(),
                whole ? clocks.all(one).stream().map(DeadlineView::of).toList() : List.of(),
                actions);
    }

    /** Whom the case is about, as far as the caller sees it: all of them, or the caller's own part. */
    public List<Subject> shownSubjects(AccountabilityCase one) {
        Actor actor = viewer.actor();
        return whole(one, actor) ? one.log().subjects() : own(one, actor);
    }

    private Body body(String id) {
        return new Body(
                id, directory.organisation(id).map(OrganisationChanged::name).orElse(id));
    }

    private static boolean whole(AccountabilityCase one, Actor actor) {
        boolean conflicted = one.conflictedBodies().stream().anyMatch(actor::actsFor)
                || own(one, actor).stream().anyMatch(subject -> subject.holder() != null);
        return actor.hasAny(Groups.OVERSEERS) && !conflicted;
    }

    private static List<Subject> own(AccountabilityCase one, Actor actor) {
        return one.log().subjects().stream()
                .filter(subject -> subject.answeredBy(actor, Groups.ANSWERERS))
                .toList();
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return matters.find(AccountabilityCase.class, id).map(Matter::facts);
    }

    @Override
    public String kind() {
        return AccountabilityCase.TYPE;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from accountability_case c where c.id = " + id + " and " + scope(values) + ")";
    }

    @Override
    public String place(String id) {
        return "(select c.division_path from accountability_case c where c.id = " + id + ")";
    }

    /** Whether there is such a case and the caller may see it. */
    public boolean visible(String id) {
        return scoped().and("c.id = ?", id).any(sql);
    }

    private Condition scoped() {
        Condition condition = new Condition("accountability_case c");
        return condition.and(scope(condition.values()));
    }

    private String scope(List<Object> values) {
        String oversees = viewer.oversees("c", values);
        if (!oversees.equals("false")) {
            // Nobody looks into a case about themselves before they are told of it.
            oversees = "(" + oversees + " and not " + viewer.isAmong("c.subject_holders", values) + ")";
        }
        String handles = viewer.actsFor("c.handler_id", Groups.HANDLERS, values);
        String body = viewer.actsForAny("c.subject_organisations", Groups.ANSWERERS, values);
        String person = viewer.isAmong("c.subject_holders", values);
        return "(" + oversees + " or " + handles + " or (c.notified and (" + body + " or " + person + ")))";
    }
}
