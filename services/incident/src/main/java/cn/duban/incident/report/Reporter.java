package cn.duban.incident.report;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.incident.lifecycle.RoleGroups;
import cn.duban.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Who reports in which capacity; anybody may, also past the own enterprise (493号令 art. 9). */
final class Reporter {
    private Reporter() {}

    static ReportChannel channel(Actor actor, @Nullable String enterprise, boolean tipOff) {
        // The enterprise's own report stays its own: there is nobody it could be kept from.
        if (actor.hasAny(RoleGroups.ENTERPRISE) && actor.actsFor(enterprise)) {
            return ReportChannel.ENTERPRISE;
        }
        if (tipOff) {
            return ReportChannel.TIP_OFF;
        }
        if (actor.hasAny(RoleGroups.ENTERPRISE)) {
            return ReportChannel.SCENE;
        }
        if (actor.hasAny(RoleGroups.DUTY)) {
            return ReportChannel.GOVERNMENT;
        }
        return ofVillage(actor) ? ReportChannel.VILLAGE : ReportChannel.SCENE;
    }

    /** Whether a body on duty took the report, and so has it at its own level from the start. */
    static boolean onDuty(Actor actor) {
        return actor.hasAny(RoleGroups.DUTY) && !actor.hasAny(RoleGroups.ENTERPRISE);
    }

    /** Whether a village reports, which does so to its town. */
    static boolean ofVillage(Actor actor) {
        return actor.roles().contains(Roles.GRID_INSPECTOR) && !onDuty(actor) && !actor.hasAny(RoleGroups.ENTERPRISE);
    }

    /** The enterprise that is meant where none is named: one's own. */
    static @Nullable String enterprise(Actor actor, @Nullable String named) {
        boolean enterprise = actor.hasAny(RoleGroups.ENTERPRISE);
        return named == null && enterprise ? actor.organisationId() : named;
    }
}
