package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.incident.lifecycle.Seats;
import org.jspecify.annotations.Nullable;

/** Whose step it is in an inquiry: role and body together. */
final class InquiryRights {
    private InquiryRights() {}

    static boolean forms(Incident incident, Actor actor) {
        return Seats.anyHeadedBy(incident, actor);
    }

    /** Whether the person may take a step other than forming the team and the plate's. */
    static boolean allows(Inquiry inquiry, IncidentAction action, Actor actor) {
        Seat seat = inquiry.seat();
        return switch (action) {
            case ADD_MEMBER,
                    DECLARE_CONFLICT,
                    START_APPRAISAL,
                    END_APPRAISAL,
                    REQUEST_INQUIRY_EXTENSION,
                    FILE_INQUIRY_REPORT,
                    PUBLISH,
                    REPORT_PLATE_PROGRESS -> seat.has(actor);
            case DECIDE_INQUIRY_EXTENSION, REPLY -> seat.ledBy(actor);
            default -> false;
        };
    }

    static boolean issues(@Nullable Issuer issuer, Actor actor) {
        return issuer != null && issuer.has(actor);
    }
}
