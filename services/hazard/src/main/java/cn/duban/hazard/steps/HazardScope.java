package cn.duban.hazard.steps;

import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What the caller may see, as a condition in SQL. What is out of scope does not exist for the caller. */
@ApplicationScoped
public class HazardScope {
    /** Columns of table {@code hazard}, alias {@code h}. */
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .enterprise("h.enterprise_id")
            .divisionPath("h.division_path")
            .reporter("h.reporter_username")
            .organisation("h.handler_id")
            .organisationCondition("h.responsible_ids && array[" + ScopeColumns.ORGANISATIONS + "]::text[]")
            .organisationCondition("exists (select 1 from task t where t.subject_id = h.id"
                    + " and t.closed_at is null and t.organisation in (" + ScopeColumns.ORGANISATIONS + "))")
            .organisationCondition("h.id in (select p.hazard_id from task t"
                    + " join hazard_plate p on p.id = t.subject_id where t.closed_at is null and t.organisation in ("
                    + ScopeColumns.ORGANISATIONS + "))");

    private final CurrentScope scope;
    private final Sql sql;

    HazardScope(CurrentScope scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    /** The condition on alias {@code h}. */
    public ScopePredicate.Positional predicate() {
        ScopePredicate.Positional own = scope.on(COLUMNS).positional();
        Set<String> enterprises = scope.get().enterprises();
        if (enterprises.isEmpty()) {
            return own;
        }
        // What somebody reported against an enterprise it learns with the first measure, not before.
        List<Object> values = new ArrayList<>(own.values());
        values.addAll(enterprises);
        String untold = "h.told or coalesce(h.enterprise_id, '') not in ("
                + String.join(", ", Collections.nCopies(enterprises.size(), "?")) + ")";
        return new ScopePredicate.Positional("(" + own.sql() + " and (" + untold + "))", List.copyOf(values));
    }

    /**
     * The hazard must be in the caller's scope.
     *
     * @throws NotFoundProblem otherwise, whether or not there is one
     */
    public void check(String hazardId) {
        ScopePredicate.Positional predicate = predicate();
        List<Object> values = new ArrayList<>(predicate.values());
        values.add(hazardId);
        String found = "select 1 from hazard h where " + predicate.sql() + " and h.id = ?";
        if (sql.query(found, row -> hazardId, values.toArray()).isEmpty()) {
            throw missing();
        }
    }

    /** The answer for what is not there or not to be seen. */
    public static NotFoundProblem missing() {
        return new NotFoundProblem("hazard", "没有这条隐患", "没有这条隐患，或者您无权查看");
    }
}
