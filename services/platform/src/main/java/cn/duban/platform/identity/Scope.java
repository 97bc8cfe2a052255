package cn.duban.platform.identity;

import static cn.duban.platform.identity.Roles.DISCIPLINE;
import static cn.duban.platform.identity.Roles.ENTERPRISE_HEAD;
import static cn.duban.platform.identity.Roles.ENTERPRISE_REPORTER;
import static cn.duban.platform.identity.Roles.GRID_INSPECTOR;
import static cn.duban.platform.identity.Roles.LEADER;
import static cn.duban.platform.identity.Roles.SAFETY_OFFICE;
import static cn.duban.platform.identity.Roles.SUPERVISOR;
import static cn.duban.platform.identity.Roles.SUPERVISOR_HEAD;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see, as sets that become a predicate of the query. Empty sets see nothing.
 *
 * @param enterprises ids of one's own enterprises
 * @param organisations ids of one's own bodies with their sections
 * @param divisionPaths territories, with everything below
 * @param reporter oneself, where one may see what one filed
 */
public record Scope(
        Set<String> enterprises,
        Set<String> organisations,
        Set<String> divisionPaths,
        @Nullable String reporter) {

    /** Somebody who sees nothing. */
    public static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of(), null);

    /** Compiles roles and posts; an administrator without another role sees no case. */
    public static Scope of(CurrentUser user, Directory directory) {
        Set<String> enterprises = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        Set<String> paths = new TreeSet<>();
        boolean supervises = user.hasRole(SUPERVISOR, SUPERVISOR_HEAD);
        boolean territory = user.hasRole(GRID_INSPECTOR, SAFETY_OFFICE, LEADER, DISCIPLINE);
        for (HeldPost post : user.posts()) {
            if (post.organisationKind() == OrganisationKind.ENTERPRISE) {
                if (user.hasRole(ENTERPRISE_REPORTER, ENTERPRISE_HEAD)) {
                    enterprises.add(post.organisationId());
                }
                continue;
            }
            if (supervises) {
                bodies.addAll(directory.withSections(post.organisationId()));
            }
            if (territory) {
                paths.add(post.divisionPath());
            }
        }
        return new Scope(enterprises, bodies, paths, supervises || territory ? user.username() : null);
    }

    /** The predicate for a table, in brackets, for SQL and HQL alike; {@code 1 = 0} when nothing may be seen. */
    public ScopePredicate on(ScopeColumns columns) {
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        if (columns.enterprise() != null && !enterprises.isEmpty()) {
            any.add(columns.enterprise() + " in (:scopeEnterprises)");
            values.put("scopeEnterprises", List.copyOf(enterprises));
        }
        if (!columns.organisations().isEmpty() && !organisations.isEmpty()) {
            columns.organisations().forEach(c -> any.add(c.replace(ScopeColumns.ORGANISATIONS, ":scopeOrganisations")));
            values.put("scopeOrganisations", List.copyOf(organisations));
        }
        if (columns.divisionPath() != null) {
            territories(columns.divisionPath(), any, values);
        }
        if (columns.reporter() != null && reporter != null) {
            any.add(columns.reporter() + " = :scopeReporter");
            values.put("scopeReporter", reporter);
        }
        return new ScopePredicate(any.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", any) + ")", values);
    }

    private void territories(String column, List<String> any, Map<String, Object> values) {
        int n = 0;
        for (String path : divisionPaths) {
            String name = "scopeDivision" + n++;
            any.add(column + " like :" + name);
            values.put(name, path + "%");
        }
    }
}
