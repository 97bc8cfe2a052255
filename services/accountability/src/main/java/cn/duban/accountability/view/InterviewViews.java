package cn.duban.accountability.view;

import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.interview.InterviewAction;
import cn.duban.accountability.interview.InterviewLog;
import cn.duban.accountability.matter.Groups;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterSource;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.Viewer;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.input.Days;
import cn.duban.casework.step.CaseClocks;
import cn.duban.contracts.accountability.InterviewState;
import cn.duban.deadline.DeadlineView;
import cn.duban.deadline.PressingClock;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Interviews as they are shown to who holds them, who oversees them, and who was summoned. */
@ApplicationScoped
public class InterviewViews implements MatterSource {
    private static final String COLUMNS = "i.id, i.number, i.title, i.state, i.case_id, i.interviewer_id,"
            + " i.interviewer_name, i.appointed_at, i.open_commitments, i.division_name, i.due_at, i.version, "
            + PressingClock.column(Interview.TYPE, "i");

    private final Sql sql;
    private final Viewer viewer;
    private final Matters matters;
    private final CaseClocks clocks;
    private final EvidenceFiles evidence;
    private final Standings standings;

    InterviewViews(
            Sql sql, Viewer viewer, Matters matters, CaseClocks clocks, EvidenceFiles evidence, Standings standings) {
        this.sql = sql;
        this.viewer = viewer;
        this.matters = matters;
        this.clocks = clocks;
        this.evidence = evidence;
        this.standings = standings;
    }

    /** An interview as the lists show it. */
    public record Row(
            String id,
            String number,
            String title,
            InterviewState state,
            @Nullable String caseId,
            String interviewerId,
            String interviewerName,
            OffsetDateTime appointedAt,
            int openCommitments,
            String divisionName,
            @Nullable OffsetDateTime dueAt,
            @JsonUnwrapped @Nullable PressingClock clock,
            long version) {
        static Row read(ResultSet row) throws SQLException {
            OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
            return new Row(
                    row.getString("id"),
                    row.getString("number"),
                    row.getString("title"),
                    InterviewState.valueOf(row.getString("state")),
                    row.getString("case_id"),
                    row.getString("interviewer_id"),
                    row.getString("interviewer_name"),
                    Days.beijing(
                            row.getObject("appointed_at", OffsetDateTime.class).toInstant()),
                    row.getInt("open_commitments"),
                    row.getString("division_name"),
                    due == null ? null : Days.beijing(due.toInstant()),
                    PressingClock.read(row),
                    row.getLong("version"));
        }
    }

    /**
     * Everything about one interview.
     *
     * @param actions steps the reader may take now
     */
    public record Detail(
            @JsonUnwrapped Row row,
            @JsonUnwrapped InterviewLog log,
            List<Standings.Standing> standings,
            List<EvidenceFile> attachments,
            List<DeadlineView> deadlines,
            List<InterviewAction> actions) {}

    /** One page of what fits. */
    public Page<Row> page(@Nullable String q, @Nullable String state, PageRequest page) {
        return scoped().and("i.state = ?", Choices.name(InterviewState.class, "state", state))
                .contains(q, "i.search_key")
                .page(sql, COLUMNS, "i.appointed_at desc, i.id", Row::read, page);
    }

    /**
     * The interview, if the caller may see it.
     *
     * @throws NotFoundProblem otherwise, whether or not there is one
     */
    public Interview visibleInterview(String id) {
        return Optional.of(id)
                .filter(this::visible)
                .flatMap(one -> matters.find(Interview.class, one))
                .orElseThrow(() -> new NotFoundProblem("interview", "没有这次约谈", "没有这次约谈，或者您无权查看"));
    }

    /** Everything about it, with the steps the caller may take. */
    public Detail of(Interview one) {
        Actor actor = viewer.actor();
        List<InterviewAction> actions = one.actions().stream()
                .map(InterviewAction.class::cast)
                .filter(action -> one.open(action) && one.allows(action, actor))
                .toList();
        OffsetDateTime due = one.dueAt();
        Row row = new Row(
                one.id(),
                one.number(),
                one.title(),
                one.state(),
                one.caseId(),
                one.interviewerId(),
                one.interviewerName(),
                Days.beijing(one.log().latest().appointedAt().toInstant()),
                (int) one.log().commitments().stream()
                        .filter(promise -> !promise.accepted())
                        .count(),
                one.place().divisionName(),
                due == null ? null : Days.beijing(due.toInstant()),
                // One by itself comes with all of its clocks.
                null,
                one.version());
        return new Detail(
                row,
                one.log(),
                standings.of(one.log().subject().id()),
                evidence.of(one.id()),
                clocks.all(one).stream().map(DeadlineView::of).toList(),
                actions);
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return matters.find(Interview.class, id).map(Matter::facts);
    }

    @Override
    public String kind() {
        return Interview.TYPE;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from interview i where i.id = " + id + " and " + scope(viewer, values) + ")";
    }

    @Override
    public String place(String id) {
        return "(select i.division_path from interview i where i.id = " + id + ")";
    }

    private boolean visible(String id) {
        return scoped().and("i.id = ?", id).any(sql);
    }

    private Condition scoped() {
        Condition condition = new Condition("interview i");
        return condition.and(scope(viewer, condition.values()));
    }

    /** Who sees one, as a condition on alias {@code i}. */
    static String scope(Viewer viewer, List<Object> values) {
        return "(" + viewer.oversees("i", values)
                + " or " + viewer.actsFor("i.interviewer_id", Groups.INTERVIEWERS, values)
                + " or (i.subject_holder is null and "
                + viewer.actsFor("i.subject_organisation", Groups.ANSWERERS, values) + ")"
                + " or " + viewer.is("i.subject_holder", values) + ")";
    }
}
