package cn.duban.casework.scheme;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.visibility.ForRoles;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What was done to a scheme is read by those who answer for flows and for the record. */
class SchemeRecord {
    static final String KIND = "scheme";

    @Produces
    @Singleton
    VisibleKind scheme(CurrentUser user) {
        return new ForRoles(KIND, user, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE, Roles.ADMIN);
    }
}
