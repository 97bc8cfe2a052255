package cn.duban.registry.enterprise;

import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An enterprise is seen by itself, within the territory, and by the administrator who keeps the register. */
@ApplicationScoped
class EnterpriseKind implements VisibleKind {
    private final EnterpriseScope scope;

    EnterpriseKind(EnterpriseScope scope) {
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "enterprise";
    }

    @Override
    public String seen(String id, List<Object> values) {
        ScopePredicate.Positional own = scope.on(EnterpriseScope.TABLE).positional();
        values.addAll(own.values());
        return "exists (select 1 from enterprise e where e.id = " + id + " and " + own.sql() + ")";
    }

    @Override
    public String place(String id) {
        return "(select e.division_path from enterprise e where e.id = " + id + ")";
    }
}
