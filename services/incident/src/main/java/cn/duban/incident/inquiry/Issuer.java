package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.platform.identity.Roles;

/**
 * The safety committee that puts an inquiry under listed supervision.
 *
 * @param name what it is called
 * @param office body that acts for it
 * @param government body whose leaders may act for it too
 */
public record Issuer(RelayLevel level, String name, Body office, Body government, Basis basis) {
    boolean has(Actor actor) {
        return actor.roles().contains(Roles.SAFETY_OFFICE) && actor.actsFor(office.id())
                || actor.roles().contains(Roles.LEADER) && actor.actsFor(government.id());
    }
}
