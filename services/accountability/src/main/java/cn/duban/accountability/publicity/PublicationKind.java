package cn.duban.accountability.publicity;

import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A publication, with its wordings and who withdrew it, is seen by those who watch over its territory. */
@ApplicationScoped
class PublicationKind implements VisibleKind {
    static final String KIND = "publication";

    private static final ScopeColumns COLUMNS = ScopeColumns.none().divisionPath("p.division_path");

    private final CurrentScope scope;

    PublicationKind(CurrentScope scope) {
        this.scope = scope;
    }

    /** The condition on alias {@code p}. */
    static String within(Scope own, List<Object> values) {
        ScopePredicate.Positional territory = new Scope(Set.of(), Set.of(), own.divisionPaths(), null)
                .on(COLUMNS)
                .positional();
        values.addAll(territory.values());
        return territory.sql();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from public_entry p where p.id = " + id + " and " + within(scope.get(), values) + ")";
    }

    @Override
    public String place(String id) {
        return "(select p.division_path from public_entry p where p.id = " + id + ")";
    }
}
