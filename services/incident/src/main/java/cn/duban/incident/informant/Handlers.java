package cn.duban.incident.informant;

import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Who reads what an informant said: the body that has the incident in hand and the 安委办 over it, and whoever took it down.
 * No leader, no other body of the place, no administrator, nobody of the enterprise.
 */
@ApplicationScoped
public class Handlers {
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .organisation("i.handler_id")
            .divisionPath("i.division_path")
            .reporter("i.reporter_username");

    private final CurrentScope scope;
    private final CurrentUser user;

    Handlers(CurrentScope scope, CurrentUser user) {
        this.scope = scope;
        this.user = user;
    }

    /** The condition on table {@code incident}, alias {@code i}; {@code values} takes its values. */
    public String opens(List<Object> values) {
        Scope own = scope.get();
        Set<String> territories = user.hasRole(Roles.SAFETY_OFFICE) ? own.divisionPaths() : Set.of();
        ScopePredicate.Positional opened = new Scope(Set.of(), own.organisations(), territories, own.reporter())
                .on(COLUMNS)
                .positional();
        values.addAll(opened.values());
        return opened.sql();
    }
}
