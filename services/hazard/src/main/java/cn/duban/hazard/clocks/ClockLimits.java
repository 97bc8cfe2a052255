package cn.duban.hazard.clocks;

import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.ClockIds;
import cn.duban.hazard.lifecycle.ExtensionLimit;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.OrderLimit;
import cn.duban.platform.problem.ConflictProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What the clock catalogue allows an order or an extension. */
@ApplicationScoped
public class ClockLimits {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ClockCatalogue catalogue;
    private final DueDates dueDates;
    private final DeadlineService deadlines;
    private final Clock clock;

    ClockLimits(ClockCatalogue catalogue, DueDates dueDates, DeadlineService deadlines, Clock clock) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Usual and latest end of an order given now. */
    public OrderLimit order(Hazard hazard) {
        Instant now = clock.instant();
        ClockRule rule = rule(hazard, now);
        var longest = rule.longest() == null ? rule.length() : rule.longest();
        return new OrderLimit(time(dueDates.due(rule, now)), time(dueDates.end(longest, false, now)), rule.basis());
    }

    /**
     * How far the running clock of the work may be moved.
     *
     * @throws ConflictProblem when it does not run
     */
    public ExtensionLimit extension(Hazard hazard) {
        Deadline running = running(hazard);
        Instant due = running.dueAt();
        Instant first = running.originalDueAt();
        if (due == null || first == null) {
            throw new ConflictProblem("clock-unscheduled", "期限未定", "本项期限尚未算出，暂不能延期");
        }
        ClockRule rule = rule(hazard, running.anchorAt());
        return new ExtensionLimit(
                time(due),
                time(dueDates.latestExtension(rule, running.anchorAt(), first)),
                time(dueDates.lastRequest(rule, due)),
                rule.basis());
    }

    /** The running clock of the work. */
    public Deadline running(Hazard hazard) {
        return deadlines
                .openOf(Hazard.TYPE, hazard.id(), ClockIds.rectify(hazard.grade()))
                .orElseThrow(() -> new ConflictProblem("clock-not-running", "没有整改期限", "整改期限没有在走，不能延期"));
    }

    private ClockRule rule(Hazard hazard, Instant at) {
        return catalogue.rule(
                ClockIds.rectify(hazard.grade()), hazard.place().divisionPath(), DueDates.dateOf(at), null);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
