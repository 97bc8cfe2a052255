package cn.duban.accountability.view;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.listing.Listing;
import cn.duban.accountability.listing.ListingAction;
import cn.duban.accountability.listing.ListingLog;
import cn.duban.accountability.matter.Groups;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterSource;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.Viewer;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.step.CaseClocks;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingState;
import cn.duban.deadline.DeadlineView;
import cn.duban.platform.identity.Roles;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Vetoes and listings as they are shown. */
@ApplicationScoped
public class ListingViews implements MatterSource {
    private static final Set<String> BODIES =
            Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);
    private static final String COLUMNS = "l.id, l.number, l.title, l.kind, l.state, l.subject_name, l.year,"
            + " l.from_day, l.until_day, l.division_name, l.version";

    private final Sql sql;
    private final Viewer viewer;
    private final Matters matters;
    private final CaseClocks clocks;
    private final CaseViews cases;

    ListingViews(Sql sql, Viewer viewer, Matters matters, CaseClocks clocks, CaseViews cases) {
        this.sql = sql;
        this.viewer = viewer;
        this.matters = matters;
        this.clocks = clocks;
        this.cases = cases;
    }

    /** A veto or listing as the lists show it. */
    public record Row(
            String id,
            String number,
            String title,
            ListingKind kind,
            ListingState state,
            String subjectName,
            @Nullable Integer year,
            LocalDate from,
            LocalDate until,
            String divisionName,
            long version) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("id"),
                    row.getString("number"),
                    row.getString("title"),
                    ListingKind.valueOf(row.getString("kind")),
                    ListingState.valueOf(row.getString("state")),
                    row.getString("subject_name"),
                    row.getObject("year", Integer.class),
                    row.getObject("from_day", LocalDate.class),
                    row.getObject("until_day", LocalDate.class),
                    row.getString("division_name"),
                    row.getLong("version"));
        }

        static Row of(Listing one) {
            Subject subject = one.log().subject();
            return new Row(
                    one.id(),
                    one.number(),
                    one.title(),
                    one.kind(),
                    one.state(),
                    subject.name(),
                    one.year(),
                    one.from(),
                    one.until(),
                    one.place().divisionName(),
                    one.version());
        }
    }

    /**
     * Everything about one of them.
     *
     * @param caseId case it comes from, for those who may see that
     */
    public record Detail(
            @JsonUnwrapped Row row,
            @Nullable String caseId,
            @JsonUnwrapped ListingLog log,
            List<DeadlineView> deadlines,
            List<ListingAction> actions) {}

    /** One page of what fits. */
    public Page<Row> page(@Nullable String q, @Nullable String kind, @Nullable String state, PageRequest page) {
        return scoped().and("l.kind = ?", Choices.name(ListingKind.class, "kind", kind))
                .and("l.state = ?", Choices.name(ListingState.class, "state", state))
                .contains(q, "l.search_key")
                .page(sql, COLUMNS, "l.from_day desc, l.id", Row::read, page);
    }

    /**
     * The listing, if the caller may see it.
     *
     * @throws NotFoundProblem otherwise, whether or not there is one
     */
    public Listing visibleListing(String id) {
        return Optional.of(id)
                .filter(this::visible)
                .flatMap(one -> matters.find(Listing.class, one))
                .orElseThrow(() -> new NotFoundProblem("listing", "没有这条记录", "没有这条记录，或者您无权查看"));
    }

    /** Everything about it, with the steps the caller may take. */
    public Detail of(Listing one) {
        Actor actor = viewer.actor();
        return new Detail(
                Row.of(one),
                Optional.of(one.caseId()).filter(cases::visible).orElse(null),
                one.log(),
                clocks.all(one).stream().map(DeadlineView::of).toList(),
                one.actions().stream()
                        .map(ListingAction.class::cast)
                        .filter(action -> one.open(action) && one.allows(action, actor))
                        .toList());
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return matters.find(Listing.class, id).map(Matter::facts);
    }

    @Override
    public String kind() {
        return Listing.TYPE;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from listing l where l.id = " + id + " and " + scope(viewer, values) + ")";
    }

    @Override
    public String place(String id) {
        return "(select l.division_path from listing l where l.id = " + id + ")";
    }

    private boolean visible(String id) {
        return scoped().and("l.id = ?", id).any(sql);
    }

    private Condition scoped() {
        Condition condition = new Condition("listing l");
        return condition.and(scope(viewer, condition.values()));
    }

    /** Who sees one, as a condition on alias {@code l}. */
    static String scope(Viewer viewer, List<Object> values) {
        return "(" + viewer.oversees("l", values)
                + " or " + viewer.actsFor("l.handler_id", Groups.HANDLERS, values)
                + " or (l.subject_holder is null and "
                + viewer.actsFor("l.subject_organisation", answering(), values) + ")"
                + " or " + viewer.is("l.subject_holder", values) + ")";
    }

    private static Set<String> answering() {
        java.util.Set<String> all = new java.util.TreeSet<>(BODIES);
        all.addAll(Groups.ANSWERERS);
        return all;
    }
}
