package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import java.util.Objects;

/** Whose step it is while an incident is reported: role and body together. Reading is decided elsewhere, by scope. */
public final class ReportRights {
    private ReportRights() {}

    /** Whether the person may take the step on this incident. */
    public static boolean allows(Incident incident, IncidentAction action, Actor actor) {
        return switch (action) {
            case COMPLETE, SUPPLEMENT -> tells(incident, actor);
            case FOLLOW_UP -> tells(incident, actor);
            case RECEIVE ->
                actor.hasAny(RoleGroups.DUTY)
                        && incident.relay().legs().stream()
                                .filter(RelayLeg::sent)
                                .anyMatch(leg -> actor.actsFor(ReportItems.taker(incident, leg)));
            case REPORT_DIRECTLY -> ofEnterprise(incident, actor) || onDuty(incident, actor);
            case RELAY, SEND_NOTICE, MERGE -> onDuty(incident, actor);
            case RECEIPT_NOTICE ->
                actor.hasAny(RoleGroups.DUTY)
                        && incident.log().notices().stream()
                                .filter(ReportItems::waiting)
                                .anyMatch(notice -> actor.actsFor(notice.body().id()));
            case RECORD_ARRIVAL -> actor.hasAny(RoleGroups.GROUND);
            case SUSPECT_FAULT -> actor.hasAny(RoleGroups.DOUBTERS);
            case DECIDE_FAULT -> actor.hasAny(RoleGroups.JUDGES);
            case CONFIRM_GRADE -> actor.hasAny(RoleGroups.HEADS) && onDuty(incident, actor);
            default -> false;
        };
    }

    /** Whether the person acts for the body of this level, or for the one below where it is outside of the platform. */
    public static boolean takes(Incident incident, RelayLeg leg, Actor actor) {
        return actor.hasAny(RoleGroups.DUTY) && actor.actsFor(ReportItems.taker(incident, leg));
    }

    /** Whether the person is on duty for a level the report was sent to; receipt is a matter of the rule, not of the right. */
    public static boolean onDuty(Incident incident, Actor actor) {
        return actor.hasAny(RoleGroups.DUTY)
                && incident.relay().legs().stream()
                        .filter(leg -> leg.sent() || leg.required())
                        .map(RelayLeg::body)
                        .filter(Objects::nonNull)
                        .map(Body::id)
                        .anyMatch(actor::actsFor);
    }

    /** Whether the person speaks for the enterprise where it happened. */
    public static boolean ofEnterprise(Incident incident, Actor actor) {
        Enterprise enterprise = incident.enterprise();
        return enterprise != null && actor.hasAny(RoleGroups.ENTERPRISE) && actor.actsFor(enterprise.id());
    }

    private static boolean tells(Incident incident, Actor actor) {
        boolean own = ofEnterprise(incident, actor);
        boolean reporter = incident.reporter().username().equals(actor.username());
        boolean body = actor.hasAny(RoleGroups.TELLERS)
                && actor.actsFor(incident.reporter().organisationId());
        return own || reporter || body || onDuty(incident, actor);
    }
}
