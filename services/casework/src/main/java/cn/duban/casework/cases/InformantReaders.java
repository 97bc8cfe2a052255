package cn.duban.casework.cases;

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
 * Who reads what an informant said: the body that has the case in hand and the 安委办 over it (安全生产法 art. 73–76 ask for
 * secrecy), and whoever took it down. No leader, no other body of the place, no administrator, nobody of the enterprise.
 */
@ApplicationScoped
public class InformantReaders {
    private final CurrentScope scope;
    private final CurrentUser user;

    InformantReaders(CurrentScope scope, CurrentUser user) {
        this.scope = scope;
        this.user = user;
    }

    /**
     * The condition on a case.
     *
     * @param columns where the case has its bodies, its place and who took it down
     * @param values takes the values of the condition
     */
    public String open(ScopeColumns columns, List<Object> values) {
        Scope own = scope.get();
        Set<String> territories = user.hasRole(Roles.SAFETY_OFFICE) ? own.divisionPaths() : Set.of();
        ScopePredicate.Positional opened = new Scope(Set.of(), own.organisations(), territories, own.reporter())
                .on(columns)
                .positional();
        values.addAll(opened.values());
        return opened.sql();
    }
}
