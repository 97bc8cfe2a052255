package cn.duban.platform.visibility;

import cn.duban.platform.identity.CurrentUser;
import java.util.List;

/** A kind that is no case and lies nowhere: whoever has one of the roles sees all of it. */
public final class ForRoles implements VisibleKind {
    private final String kind;
    private final CurrentUser user;
    private final String[] roles;

    public ForRoles(String kind, CurrentUser user, String... roles) {
        this.kind = kind;
        this.user = user;
        this.roles = roles.clone();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return user.hasRole(roles) ? "true" : "false";
    }

    @Override
    public String place(String id) {
        return "null::text";
    }

    /** Its condition does not ask for an id: nothing may be seen by belonging to it. */
    @Override
    public boolean owns() {
        return false;
    }
}
