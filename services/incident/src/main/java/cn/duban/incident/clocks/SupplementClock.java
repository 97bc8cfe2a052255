package cn.duban.incident.clocks;

import cn.duban.casework.actor.Signature;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.catalogue.UnknownClock;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/** A change of casualties is reported at once (493号令 art. 13): measured when the report says when it came about. */
@ApplicationScoped
public class SupplementClock {
    private final DeadlineService deadlines;

    SupplementClock(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** The change was reported; whether in time is written down either way. */
    public void reported(Incident incident, OffsetDateTime changedAt, Signature by) {
        Subject subject = new Subject(Incident.TYPE, incident.id(), incident.number(), incident.title());
        Responsible responsible = new Responsible(
                by.organisationId(),
                null,
                incident.leaderPosts(),
                incident.place().divisionPath());
        try {
            deadlines.arm(ArmRequest.of(ClockIds.SUPPLEMENT, subject, changedAt.toInstant(), responsible));
        } catch (UnknownClock before) {
            // It came about before there was such a rule; the report of it is taken all the same.
            return;
        }
        deadlines.meet(
                Incident.TYPE, incident.id(), ClockIds.SUPPLEMENT, by.at().toInstant());
    }
}
