package cn.duban.hazard.plate;

import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.deadline.Approver;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.ExtensionLimit;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.problem.ConflictProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** More time for the rectification of a listed hazard, within what the clock catalogue allows at the place. */
@ApplicationScoped
public class PlateTime {
    private final ClockCatalogue catalogue;
    private final DueDates dueDates;
    private final DeadlineService deadlines;
    private final Actors actors;

    PlateTime(ClockCatalogue catalogue, DueDates dueDates, DeadlineService deadlines, Actors actors) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /**
     * How far the running clock may be moved.
     *
     * @throws ConflictProblem when it does not run
     */
    public ExtensionLimit limit(Plate plate, Hazard hazard) {
        Deadline running = running(plate);
        Instant due = running.dueAt();
        Instant first = running.originalDueAt();
        if (due == null || first == null) {
            throw new ConflictProblem("clock-unscheduled", "期限未定", "本项期限尚未算出，暂不能延期");
        }
        ClockRule rule = catalogue.rule(
                PlateClockIds.RECTIFY, hazard.place().divisionPath(), DueDates.dateOf(running.anchorAt()), null);
        return new ExtensionLimit(
                time(due),
                time(dueDates.latestExtension(rule, running.anchorAt(), first)),
                time(dueDates.lastRequest(rule, due)),
                rule.basis());
    }

    /** Grants all or part of the time asked for and moves the end to that day; a refusal moves nothing. */
    public void decide(
            Plate plate, Hazard hazard, boolean granted, @Nullable OffsetDateTime until, String reason, Signature by) {
        plate.decideExtension(granted, until, reason, limit(plate, hazard), by);
        plate.steps()
                .last(PlateStep.ExtensionDecided.class)
                .map(PlateStep.ExtensionDecided::until)
                .ifPresent(end -> {
                    Approver approver =
                            new Approver(by.username(), actors.current().roles());
                    deadlines.extend(running(plate).id(), DueDates.dateOf(end.toInstant()), approver, reason);
                });
    }

    private Deadline running(Plate plate) {
        return deadlines
                .openOf(Plate.TYPE, plate.id(), PlateClockIds.RECTIFY)
                .orElseThrow(() -> new ConflictProblem("clock-not-running", "没有治理期限", "治理期限没有在走，不能延期"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(Days.ZONE).toOffsetDateTime();
    }
}
