package cn.duban.registry.enterprise;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.visibility.ForRoles;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is done to the register as a whole is the administrator's to read. */
class RegistryKinds {
    @Produces
    @Singleton
    VisibleKind imports(CurrentUser user) {
        return new ForRoles("enterprise-import", user, Roles.ADMIN);
    }

    @Produces
    @Singleton
    VisibleKind demoClock(CurrentUser user) {
        return new ForRoles("demo-clock", user, Roles.ADMIN);
    }

    @Produces
    @Singleton
    VisibleKind holidays(CurrentUser user) {
        return new ForRoles("holiday", user, Roles.ADMIN, Roles.SAFETY_OFFICE);
    }
}
