package cn.duban.platform.app;

import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What lies somewhere in this service. */
@ApplicationScoped
class PlaceKind implements VisibleKind {
    private static final ScopeColumns COLUMNS = ScopeColumns.none().divisionPath("p.division_path");

    private final CurrentScope scope;

    PlaceKind(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public String seen(String id, List<Object> values) {
        ScopePredicate.Positional own = scope.on(COLUMNS).positional();
        values.addAll(own.values());
        return "exists (select 1 from place p where p.id = " + id + " and " + own.sql() + ")";
    }

    @Override
    public String place(String id) {
        return "(select p.division_path from place p where p.id = " + id + ")";
    }
}
