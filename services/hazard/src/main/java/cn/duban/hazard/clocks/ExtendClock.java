package cn.duban.hazard.clocks;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
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
import org.jspecify.annotations.Nullable;

/** Decides on more time for the work, and moves its clock. */
@ApplicationScoped
public class ExtendClock {
    private final ClockLimits limits;
    private final DeadlineService deadlines;
    private final Actors actors;

    ExtendClock(ClockLimits limits, DeadlineService deadlines, Actors actors) {
        this.limits = limits;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** Grants all or part of the time asked for and moves the end to that day; a refusal moves nothing. */
    public void decide(Hazard hazard, boolean granted, @Nullable OffsetDateTime until, String reason, Signature by) {
        hazard.decideExtension(granted, until, reason, limits.extension(hazard), by);
        hazard.steps()
                .last(Step.ExtensionDecided.class)
                .map(Step.ExtensionDecided::until)
                .ifPresent(end -> {
                    Approver approver = new Approver(by.username(), roles(hazard, actors.current()));
                    deadlines.extend(limits.running(hazard).id(), DueDates.dateOf(end.toInstant()), approver, reason);
                });
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
