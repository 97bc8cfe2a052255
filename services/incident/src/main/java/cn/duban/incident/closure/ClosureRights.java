package cn.duban.incident.closure;

import cn.duban.casework.actor.Actor;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.RoleGroups;

/** Whose step it is while a case is closed: role and body together. */
final class ClosureRights {
    private ClosureRights() {}

    static boolean allows(Closure closure, IncidentAction action, Actor actor) {
        return switch (action) {
            case ADD_CLOSURE_ITEM, FILE_EVIDENCE_SET -> closure.seat().has(actor);
            case COMPLETE_CLOSURE_ITEM -> closure.log().items().stream().anyMatch(item -> does(item, actor));
            case SIGN_EVIDENCE_SET, ARCHIVE, EVALUATE -> closure.seat().headedBy(actor);
            default -> false;
        };
    }

    /** Whether the item is for the person's body to do. */
    static boolean does(ClosureItem item, Actor actor) {
        return actor.hasAny(RoleGroups.TELLERS) && actor.actsFor(item.body().id());
    }
}
