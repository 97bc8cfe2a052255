package cn.duban.incident.lifecycle;

import cn.duban.platform.identity.Roles;
import java.util.Set;

/** Who may do what, by realm role. */
public final class RoleGroups {
    /** People of an enterprise. */
    public static final Set<String> ENTERPRISE = Set.of(Roles.ENTERPRISE_REPORTER, Roles.ENTERPRISE_HEAD);

    /** People on duty for a body that takes reports. */
    public static final Set<String> DUTY =
            Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER);

    /** The same, and the village heads and grid inspectors. */
    public static final Set<String> GROUND =
            Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.GRID_INSPECTOR);

    /** People who decide for a body. */
    public static final Set<String> HEADS = Set.of(Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER);

    /** People who may say more about an incident. */
    public static final Set<String> TELLERS = Set.of(
            Roles.ENTERPRISE_REPORTER,
            Roles.ENTERPRISE_HEAD,
            Roles.GRID_INSPECTOR,
            Roles.SUPERVISOR,
            Roles.SUPERVISOR_HEAD,
            Roles.SAFETY_OFFICE,
            Roles.LEADER);

    /** People who decide whether a report was at fault. */
    public static final Set<String> JUDGES = Set.of(Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);

    /** People who may open a suspicion. */
    public static final Set<String> DOUBTERS =
            Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);

    private RoleGroups() {}
}
