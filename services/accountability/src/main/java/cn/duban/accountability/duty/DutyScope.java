package cn.duban.accountability.duty;

import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What duties the caller may see, as a condition in SQL. What is out of scope does not exist for the caller. */
@ApplicationScoped
public class DutyScope {
    /** Columns of table {@code duty}, alias {@code d}. */
    private static final ScopeColumns COLUMNS =
            ScopeColumns.none().divisionPath("d.division_path").organisation("d.organisation_id");

    private final CurrentScope scope;
    private final CurrentUser user;
    private final Sql sql;

    DutyScope(CurrentScope scope, CurrentUser user, Sql sql) {
        this.scope = scope;
        this.user = user;
        this.sql = sql;
    }

    /**
     * The condition on alias {@code d}.
     *
     * @param values takes its parameters
     */
    public String predicate(List<Object> values) {
        ScopePredicate.Positional predicate = scope.on(COLUMNS).positional();
        values.addAll(predicate.values());
        // Everybody sees what he owes himself, whatever the role.
        values.add(user.username());
        return "(" + predicate.sql() + " or d.holder_username = ?)";
    }

    /** The same for what lies within a territory or body only, which an index of places answers. */
    public String territory(List<Object> values) {
        ScopePredicate.Positional predicate = scope.on(COLUMNS).positional();
        values.addAll(predicate.values());
        return predicate.sql();
    }

    /** Whether there is such a duty, and the caller may see it. */
    public boolean sees(String id) {
        List<Object> values = new ArrayList<>();
        String found = "select 1 from duty d where " + predicate(values) + " and d.id = ?";
        values.add(id);
        return !sql.query(found, row -> id, values.toArray()).isEmpty();
    }

    /** @throws NotFoundProblem when the duty is not in the caller's scope, whether or not there is one */
    public void check(String id) {
        if (!sees(id)) {
            throw missing();
        }
    }

    /** The answer for what is not there or not to be seen. */
    public static NotFoundProblem missing() {
        return new NotFoundProblem("duty", "没有这个履职事项", "没有这个履职事项，或者您无权查看");
    }
}
