package cn.duban.platform.visibility;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What happens to the platform itself: whoever answers for its record sees it. */
class PlatformKinds {
    @Produces
    @Singleton
    VisibleKind auditChain(CurrentUser user) {
        return new ForRoles("audit-chain", user, Roles.ADMIN, Roles.SAFETY_OFFICE, Roles.DISCIPLINE);
    }

    @Produces
    @Singleton
    VisibleKind restoration(CurrentUser user) {
        return new ForRoles("restoration", user, Roles.ADMIN, Roles.SAFETY_OFFICE, Roles.DISCIPLINE);
    }

    @Produces
    @Singleton
    VisibleKind integrityFault(CurrentUser user) {
        return new ForRoles("integrity-fault", user, Roles.ADMIN, Roles.SAFETY_OFFICE, Roles.DISCIPLINE);
    }
}
