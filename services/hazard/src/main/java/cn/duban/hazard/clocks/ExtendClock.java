package cn.duban.hazard.clocks;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.deadline.Approver;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/** Moves the clock of the work after an extension was granted. */
@ApplicationScoped
public class ExtendClock {
    private final ClockLimits limits;
    private final DeadlineService deadlines;

    ExtendClock(ClockLimits limits, DeadlineService deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    /** Moves the end to the day that was granted; a refusal moves nothing. */
    public void apply(Hazard hazard, Step.ExtensionDecided decision, Actor by) {
        OffsetDateTime until = decision.until();
        if (decision.granted() && until != null) {
            deadlines.extend(
                    limits.running(hazard).id(),
                    DueDates.dateOf(until.toInstant()),
                    new Approver(by.username(), roles(hazard, by)),
                    decision.reason());
        }
    }

    // A 安委办 that has a hazard in hand itself decides as a department head would.
    private static Set<String> roles(Hazard hazard, Actor by) {
        Set<String> roles = new HashSet<>(by.roles());
        if (roles.contains(Roles.SAFETY_OFFICE)) {
            roles.add(hazard.grade() == HazardGrade.MAJOR ? Roles.SUPERVISOR_HEAD : Roles.SUPERVISOR);
        }
        return roles;
    }
}
