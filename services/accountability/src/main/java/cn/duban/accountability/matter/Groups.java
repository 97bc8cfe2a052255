package cn.duban.accountability.matter;

import cn.duban.platform.identity.Roles;
import java.util.Set;

/** Roles that do the same things here. */
public final class Groups {
    /** People who look into cases and carry out what was decided. */
    public static final Set<String> HANDLERS = Set.of(Roles.SAFETY_OFFICE, Roles.DISCIPLINE);

    /** People who decide. */
    public static final Set<String> DECIDERS = Set.of(Roles.LEADER, Roles.DISCIPLINE);

    /** People who see what lies in their territory. */
    public static final Set<String> OVERSEERS = Set.of(Roles.SAFETY_OFFICE, Roles.DISCIPLINE, Roles.LEADER);

    /** People who answer for a body or an enterprise something is held against. */
    public static final Set<String> ANSWERERS =
            Set.of(Roles.ENTERPRISE_HEAD, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);

    /** People who may call somebody in for an interview. */
    public static final Set<String> INTERVIEWERS =
            Set.of(Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.LEADER, Roles.DISCIPLINE);

    private Groups() {}
}
