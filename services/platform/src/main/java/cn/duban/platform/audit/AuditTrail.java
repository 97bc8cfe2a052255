package cn.duban.platform.audit;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reading the audit, each reader within the territories of the posts held. */
@ApplicationScoped
public class AuditTrail {
    private static final ScopeColumns COLUMNS = ScopeColumns.none().divisionPath("place.path");

    private final Sql sql;
    private final CurrentUser user;
    private final String acts;

    AuditTrail(Sql sql, CurrentUser user, @Any Instance<AuditedPlaces> places) {
        this.sql = sql;
        this.user = user;
        this.acts = " from audit_entry e cross join lateral (select " + path(places) + " as path) place"
                + " where e.subject_id = ? and (place.path is null or ";
    }

    /** What was done to a subject, in the order it was done; nothing when it lies in another's territory. */
    public Page<AuditEntry> of(String subjectId, PageRequest page) {
        ScopePredicate.Positional territory =
                new Scope(Set.of(), Set.of(), territories(), null).on(COLUMNS).positional();
        String from = acts + territory.sql() + ")";
        List<Object> values = new ArrayList<>(territory.values());
        values.add(0, subjectId);
        long total = sql.query("select count(*)" + from, row -> row.getLong(1), values.toArray())
                .get(0);
        values.addAll(List.of(page.size(), page.offset()));
        return page.with(
                sql.query(
                        "select " + AuditEntry.COLUMNS + from + " order by e.id limit ? offset ?",
                        AuditEntry::read,
                        values.toArray()),
                total);
    }

    /** An administrator keeps a district's platform, not the province's: the post bounds that role as it does the others. */
    private Set<String> territories() {
        Set<String> paths = new TreeSet<>();
        user.posts().stream()
                .filter(post -> post.organisationKind() != OrganisationKind.ENTERPRISE)
                .map(HeldPost::divisionPath)
                .forEach(paths::add);
        return paths;
    }

    private static String path(Instance<AuditedPlaces> places) {
        Map<String, String> paths = new TreeMap<>();
        places.forEach(some -> paths.putAll(some.paths()));
        if (paths.isEmpty()) {
            return "null::text";
        }
        StringBuilder choice = new StringBuilder("case e.subject_type");
        paths.forEach((kind, path) -> choice.append(" when '")
                .append(kind)
                .append("' then (")
                .append(path)
                .append(')'));
        return choice.append(" end").toString();
    }
}
