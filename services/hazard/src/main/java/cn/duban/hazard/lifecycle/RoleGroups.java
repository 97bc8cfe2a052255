package cn.duban.hazard.lifecycle;

import cn.duban.platform.identity.Roles;
import java.util.Set;

/** Who may do what, by realm role. */
public final class RoleGroups {
    /** People of an enterprise. */
    public static final Set<String> ENTERPRISE = Set.of(Roles.ENTERPRISE_REPORTER, Roles.ENTERPRISE_HEAD);
    /** People who handle a hazard for the body that has it in hand. */
    public static final Set<String> HANDLERS = Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE);
    /** People who decide on more time for, and write-off of, a major hazard. */
    public static final Set<String> HEADS = Set.of(Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE);
    /** People who rule on disputes between bodies. */
    public static final Set<String> ARBITERS = Set.of(Roles.SAFETY_OFFICE);
    /** People who may file a hazard. */
    public static final Set<String> REPORTERS = Set.of(
            Roles.ENTERPRISE_REPORTER,
            Roles.ENTERPRISE_HEAD,
            Roles.GRID_INSPECTOR,
            Roles.SUPERVISOR,
            Roles.SUPERVISOR_HEAD,
            Roles.SAFETY_OFFICE);

    private RoleGroups() {}
}
