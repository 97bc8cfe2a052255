package cn.duban.incident.steps;

import cn.duban.incident.lifecycle.Place;
import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may see, as a condition in SQL. What is out of scope does not exist for the caller. */
@ApplicationScoped
public class IncidentScope {
    /** Columns of table {@code incident}, alias {@code i}. */
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .enterprise("i.enterprise_id")
            .divisionPath("i.division_path")
            .organisationCondition("i.involved_ids && array[" + ScopeColumns.ORGANISATIONS + "]::text[]")
            .organisationCondition("exists (select 1 from task t where t.subject_id = i.id"
                    + " and t.closed_at is null and t.organisation in (" + ScopeColumns.ORGANISATIONS + "))")
            .organisationCondition("exists (select 1 from inquiry q where q.incident_id = i.id"
                    + " and q.body_ids && array[" + ScopeColumns.ORGANISATIONS + "]::text[])")
            .organisationCondition("exists (select 1 from closure c where c.incident_id = i.id"
                    + " and c.body_ids && array[" + ScopeColumns.ORGANISATIONS + "]::text[])");

    // What somebody told about an enterprise it learns with the inquiry, not before.
    private static final String KNOWN =
            "(i.channel <> 'TIP_OFF' or i.state in ('INQUIRY', 'CLOSURE', 'ARCHIVED', 'EVALUATED'))";

    private final CurrentScope scope;
    private final CurrentUser user;
    private final Sql sql;

    IncidentScope(CurrentScope scope, CurrentUser user, Sql sql) {
        this.scope = scope;
        this.user = user;
        this.sql = sql;
    }

    /**
     * The condition on alias {@code i}.
     *
     * @param values takes its parameters
     */
    public String predicate(List<Object> values) {
        ScopePredicate.Positional predicate = scope.on(COLUMNS).positional();
        values.addAll(predicate.values());
        // Whoever reported something follows it, whatever the role; what has no place is for every 安委办.
        values.add(user.username());
        String lost =
                user.hasRole(Roles.SAFETY_OFFICE) ? " or i.division_code = '" + Place.UNKNOWN.divisionCode() + "'" : "";
        String seen = "(" + predicate.sql() + lost + ")" + (user.ofEnterprise() ? " and " + KNOWN : "");
        return "(" + seen + " or i.reporter_username = ?)";
    }

    /**
     * The incident must be in the caller's scope.
     *
     * @throws NotFoundProblem otherwise, whether or not there is one
     */
    public void check(String incidentId) {
        List<Object> values = new ArrayList<>();
        String found = "select 1 from incident i where " + predicate(values) + " and i.id = ?";
        values.add(incidentId);
        if (sql.query(found, row -> incidentId, values.toArray()).isEmpty()) {
            throw missing();
        }
    }

    /** The answer for what is not there or not to be seen. */
    public static NotFoundProblem missing() {
        return new NotFoundProblem("incident", "没有这起事故", "没有这起事故，或者您无权查看");
    }
}
