package cn.duban.registry.enterprise;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.identity.ScopeColumns;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which enterprises the caller may see and enter. The register is no case data: supervisors see all of their own
 * territory, as any of it may turn out to be theirs, village people those that are registered for their town and no more
 * exactly, and the administrator, who keeps it, sees the whole.
 */
@RequestScoped
public class EnterpriseScope {
    private static final ScopeColumns COLUMNS =
            ScopeColumns.none().enterprise("e.id").divisionPath("e.divisionPath");
    /** The same as columns, for queries in SQL over table {@code enterprise e}. */
    static final ScopeColumns TABLE = ScopeColumns.none().enterprise("e.id").divisionPath("e.division_path");

    private static final ScopePredicate EVERYTHING = new ScopePredicate("(1 = 1)", Map.of());

    private final CurrentUser user;
    private final CurrentScope scope;
    private final Directory directory;

    EnterpriseScope(CurrentUser user, CurrentScope scope, Directory directory) {
        this.user = user;
        this.scope = scope;
        this.directory = directory;
    }

    /** For queries over entity {@code Enterprise e}. */
    public ScopePredicate predicate() {
        return on(COLUMNS);
    }

    ScopePredicate on(ScopeColumns columns) {
        if (user.hasRole(Roles.ADMIN)) {
            return EVERYTHING;
        }
        Scope own = scope.get();
        return new Scope(own.enterprises(), Set.of(), territories(), null)
                .on(columns)
                .orIn(String.valueOf(columns.divisionPath()), "scopeTowns", towns());
    }

    /** Firms are seldom registered more exactly than by town: one of a village's town may lie in the village. */
    private Set<String> towns() {
        Set<String> paths = new TreeSet<>();
        if (user.hasRole(Roles.GRID_INSPECTOR)) {
            user.posts().stream()
                    .filter(post -> post.organisationKind() != OrganisationKind.ENTERPRISE)
                    .flatMap(post -> directory.division(post.divisionCode()).stream())
                    .filter(division -> division.level() == DivisionLevel.VILLAGE)
                    .flatMap(village -> Optional.ofNullable(village.parent()).flatMap(directory::division).stream())
                    .map(DivisionChanged::path)
                    .forEach(paths::add);
        }
        return paths;
    }

    /** Division paths the caller works in; {@code /} stands for everywhere. */
    public Set<String> territories() {
        if (user.hasRole(Roles.ADMIN)) {
            return Set.of("/");
        }
        Set<String> paths = new TreeSet<>(scope.get().divisionPaths());
        if (user.hasRole(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD)) {
            user.posts().stream()
                    .filter(post -> post.organisationKind() != OrganisationKind.ENTERPRISE)
                    .map(HeldPost::divisionPath)
                    .forEach(paths::add);
        }
        return paths;
    }

    /** @throws ForbiddenProblem when the division lies outside the caller's territory */
    public void requireTerritory(String division) {
        String path = directory.division(division).map(DivisionChanged::path).orElse("");
        if (territories().stream().noneMatch(path::startsWith)) {
            throw new ForbiddenProblem("outside-territory", "不在您的辖区", "只能登记本辖区内的企业。");
        }
    }
}
