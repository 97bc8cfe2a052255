package cn.duban.portal.wall;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.visibility.ForRoles;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who let a wall screen stand without signing in again is the administrator's to read. */
class WallKind {
    @Produces
    @Singleton
    VisibleKind wallScreens(CurrentUser user) {
        return new ForRoles("wall-screen", user, Roles.ADMIN);
    }
}
