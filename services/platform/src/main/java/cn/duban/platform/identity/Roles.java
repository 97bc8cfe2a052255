package cn.duban.platform.identity;

import java.util.Set;

/** Realm roles, as they stand in the token. */
public final class Roles {
    public static final String ENTERPRISE_REPORTER = "enterprise-reporter";
    /** Person in charge of an enterprise (主要负责人). */
    public static final String ENTERPRISE_HEAD = "enterprise-head";

    public static final String GRID_INSPECTOR = "grid-inspector";
    public static final String SUPERVISOR = "supervisor";
    public static final String SUPERVISOR_HEAD = "supervisor-head";
    /** 安委办 */
    public static final String SAFETY_OFFICE = "safety-office";

    public static final String LEADER = "leader";
    /** 纪检 */
    public static final String DISCIPLINE = "discipline";

    public static final String ADMIN = "admin";

    /** All of them, for checks over endpoint × role. */
    public static final Set<String> ALL = Set.of(
            ENTERPRISE_REPORTER,
            ENTERPRISE_HEAD,
            GRID_INSPECTOR,
            SUPERVISOR,
            SUPERVISOR_HEAD,
            SAFETY_OFFICE,
            LEADER,
            DISCIPLINE,
            ADMIN);

    private Roles() {}
}
