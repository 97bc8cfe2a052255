package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.deadline.Approver;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.State;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.deadline.due.DueDates;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Stops, resumes and extends the clocks of an inquiry; starting and ending them follows from what there is to do. */
@ApplicationScoped
public class InquiryClock {

    private final DeadlineService deadlines;
    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    InquiryClock(DeadlineService deadlines, ClockCatalogue catalogue, DueDates dueDates) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** Stops the clock of the report; one that ran out already has nothing left to stop. */
    void pause(Incident incident, Instant at) {
        running(incident, InquiryClockIds.REPORT)
                .filter(deadline -> deadline.state() == State.ARMED)
                .filter(deadline -> deadline.dueAt() != null && !DueDates.late(at, deadline.dueAt()))
                .ifPresent(deadline -> deadlines.pause(deadline.id(), PauseReason.TECHNICAL_APPRAISAL, at));
    }

    /** Lets it run on. */
    void resume(Incident incident, Instant at) {
        running(incident, InquiryClockIds.REPORT)
                .filter(deadline -> deadline.state() == State.PAUSED)
                .ifPresent(deadline -> deadlines.resume(deadline.id(), at));
    }

    /** Refuses a request that nobody could grant, with the cap and its clause. */
    void checkRequest(Incident incident, String clock, OffsetDateTime until, Instant at) {
        deadlines.checkExtensionRequest(required(incident, clock).id(), DueDates.dateOf(until.toInstant()), at);
    }

    /** Moves the end. */
    void extend(Incident incident, MoreTime granted, Actor by) {
        deadlines.extend(
                required(incident, granted.clock()).id(),
                DueDates.dateOf(granted.until().toInstant()),
                new Approver(by.username(), by.roles()),
                granted.reason());
    }

    /** End of the clock of a plate issued then. */
    OffsetDateTime plateDue(Incident incident, OffsetDateTime at) {
        ClockRule rule = catalogue.rule(
                InquiryClockIds.PLATE, incident.place().divisionPath(), DueDates.dateOf(at.toInstant()), null);
        return dueDates.due(rule, at.toInstant()).atZone(Days.ZONE).toOffsetDateTime();
    }

    private Optional<Deadline> running(Incident incident, String clock) {
        return deadlines.openOf(Incident.TYPE, incident.id(), clock);
    }

    private Deadline required(Incident incident, String clock) {
        return running(incident, clock)
                .orElseThrow(() -> Refusals.conflict("clock-not-running", "没有在走的期限", "这项期限没有在走，不能延期"));
    }
}
