package cn.duban.platform.inbox;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.visibility.ForRoles;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Messages that could not be taken in are the administrator's. */
class DeadLetterKind {
    static final String KIND = "dead-letter";

    @Produces
    @Singleton
    VisibleKind deadLetters(CurrentUser user) {
        return new ForRoles(KIND, user, Roles.ADMIN);
    }
}
