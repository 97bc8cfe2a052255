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
        if (actor.hasAny(RoleGroups.ENTERPRISE)) {
            return actor.actsFor(enterprise) ? ReportChannel.ENTERPRISE : ReportChannel.SCENE;
        }
        if (actor.hasAny(RoleGroups.DUTY)) {
            return tipOff ? ReportChannel.TIP_OFF : ReportChannel.GOVERNMENT;
        }
        return actor.roles().contains(Roles.GRID_INSPECTOR) ? ReportChannel.VILLAGE : ReportChannel.SCENE;
    }

    /** Whether a body on duty took the report, and so has it at its own level from the start. */
    static boolean onDuty(ReportChannel channel) {
        return channel == ReportChannel.GOVERNMENT || channel == ReportChannel.TIP_OFF;
    }

    /** The enterprise that is meant where none is named: one's own. */
    static @Nullable String enterprise(Actor actor, @Nullable String named) {
        boolean enterprise = actor.hasAny(RoleGroups.ENTERPRISE);
        return named == null && enterprise ? actor.organisationId() : named;
    }
}
