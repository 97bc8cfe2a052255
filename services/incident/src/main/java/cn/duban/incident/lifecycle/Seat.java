package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.platform.identity.Roles;

/**
 * Who inquires into an incident: the government of a level, and the office that does the work for it (493号令 art. 19:
 * the government may authorise its department).
 *
 * @param level of the government
 * @param name what the government is called
 * @param government body whose leaders decide; where the level is outside of the platform the one that enters for it
 * @param office body whose people do the work
 */
public record Seat(RelayLevel level, String name, Body government, Body office) {

    /** Whether the person works for it. */
    public boolean has(Actor actor) {
        return actor.hasAny(RoleGroups.DUTY) && (actor.actsFor(office.id()) || actor.actsFor(government.id()));
    }

    /** Whether the person decides for it. */
    public boolean headedBy(Actor actor) {
        return actor.hasAny(RoleGroups.HEADS) && has(actor);
    }

    /** Whether the person leads the government. */
    public boolean ledBy(Actor actor) {
        return actor.roles().contains(Roles.LEADER) && actor.actsFor(government.id());
    }
}
