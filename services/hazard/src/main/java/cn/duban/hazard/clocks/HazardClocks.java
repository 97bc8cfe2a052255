package cn.duban.hazard.clocks;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.ClockIds;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.WorkItem;
import cn.duban.hazard.lifecycle.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the running clocks of a hazard in step with its state. */
@ApplicationScoped
public class HazardClocks {
    /** Kind of subject in the deadline module. */
    public static final String SUBJECT = "hazard";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DeadlineService deadlines;

    HazardClocks(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Starts the first clock of a hazard about to be filed, before it is stored.
     *
     * @return the clocks that run, by id of the clock
     */
    public Map<String, Deadline> filed(Hazard hazard) {
        Map<String, Deadline> open = new LinkedHashMap<>();
        for (WorkItem item : wanted(hazard)) {
            Instant at = hazard.reporter().at().toInstant();
            open.put(item.clock(), deadlines.armFirst(request(hazard, item, at, null)));
        }
        noteDue(hazard, open);
        return open;
    }

    /** Ends what the step did or made pointless, and starts what it calls for. */
    public void follow(Hazard hazard, Step step) {
        Instant at = step.by().at().toInstant();
        if (step instanceof Step.ProgressReported) {
            deadlines.meet(SUBJECT, hazard.id(), ClockIds.PROGRESS, at);
        }
        end(hazard, step, at);
        arm(hazard, at, step);
        noteDue(hazard, open(hazard.id()));
    }

    /** Ends moved without a step: the hazard shows the one that presses now. */
    public void moved(Hazard hazard) {
        noteDue(hazard, open(hazard.id()));
    }

    /** Clock of the running deadlines, by id of the clock. */
    public Map<String, Deadline> open(String hazardId) {
        Map<String, Deadline> open = new LinkedHashMap<>();
        for (Deadline deadline : deadlines.of(SUBJECT, hazardId)) {
            if (deadline.state().open()) {
                open.put(deadline.clockId(), deadline);
            }
        }
        return open;
    }

    /** Everything ever armed for the hazard, oldest first. */
    public List<Deadline> all(String hazardId) {
        return deadlines.of(SUBJECT, hazardId);
    }

    /** End of the clock behind a task, null while it has none. */
    public @Nullable OffsetDateTime due(Map<String, Deadline> open, String clockId) {
        Deadline deadline = open.get(clockId);
        Instant due = deadline == null ? null : deadline.dueAt();
        return due == null ? null : due.atZone(ZONE).toOffsetDateTime();
    }

    private void end(Hazard hazard, Step step, Instant at) {
        List<String> wanted = wanted(hazard).stream().map(WorkItem::clock).toList();
        for (String clock : open(hazard.id()).keySet()) {
            if (wanted.contains(clock)) {
                continue;
            }
            if (done(clock, step)) {
                deadlines.meet(SUBJECT, hazard.id(), clock, at);
            } else {
                deadlines.cancel(SUBJECT, hazard.id(), clock, "事项已转入下一环节");
            }
        }
    }

    // Passing a hazard on is not grading or ordering it, and asking for acceptance withdraws what was asked before.
    private static boolean done(String clock, Step step) {
        if (step instanceof Step.TransferProposed) {
            return false;
        }
        return !(step instanceof Step.AcceptanceRequested)
                || clock.equals(ClockIds.RECTIFY_GENERAL)
                || clock.equals(ClockIds.RECTIFY_MAJOR);
    }

    private void arm(Hazard hazard, Instant at, Step step) {
        Map<String, Deadline> open = open(hazard.id());
        for (WorkItem item : wanted(hazard)) {
            if (!open.containsKey(item.clock())) {
                deadlines.arm(request(hazard, item, at, step));
            }
        }
    }

    private ArmRequest request(Hazard hazard, WorkItem item, Instant at, @Nullable Step step) {
        Subject subject = new Subject(
                SUBJECT, hazard.id(), hazard.number(), hazard.finding().title());
        Responsible responsible = new Responsible(
                item.organisation(), null, hazard.leaderPosts(), hazard.place().divisionPath());
        ArmRequest request = ArmRequest.of(item.clock(), subject, at, responsible);
        if (item.clock().equals(ClockIds.EXTENSION)) {
            Deadline moved = open(hazard.id()).get(ClockIds.rectify(hazard.grade()));
            return request.before(moved == null ? null : moved.dueAt());
        }
        boolean work = item.clock().equals(ClockIds.rectify(hazard.grade()));
        return work && step instanceof Step.Ordered order ? request.until(lastDay(order.due())) : request;
    }

    private static LocalDate lastDay(OffsetDateTime due) {
        return DueDates.dateOf(due.toInstant());
    }

    /** Clocks that run in the hazard's state: those behind its tasks, and for a major one those that run beside. */
    private static List<WorkItem> wanted(Hazard hazard) {
        List<WorkItem> wanted = new ArrayList<>(WorkItems.of(hazard));
        if (hazard.grade() == HazardGrade.MAJOR && beingRectified(hazard.state())) {
            WorkItem work = WorkItems.of(hazard).get(0);
            // The 90 days count from the order, while plan and review take their time.
            wanted.add(new WorkItem(work.key(), work.name(), work.roles(), rectifier(hazard), ClockIds.RECTIFY_MAJOR));
            if (hazard.state() == HazardState.RECTIFYING) {
                wanted.add(new WorkItem(work.key(), work.name(), work.roles(), rectifier(hazard), ClockIds.PROGRESS));
            }
        }
        return wanted;
    }

    private static boolean beingRectified(HazardState state) {
        return state == HazardState.PLANNING || state == HazardState.PLAN_REVIEW || state == HazardState.RECTIFYING;
    }

    private static @Nullable String rectifier(Hazard hazard) {
        return hazard.enterprise() == null
                ? Optional.ofNullable(hazard.handler())
                        .map(handler -> handler.id())
                        .orElse(null)
                : hazard.enterprise().id();
    }

    private void noteDue(Hazard hazard, Map<String, Deadline> open) {
        List<WorkItem> items = WorkItems.of(hazard);
        hazard.runsUntil(items.isEmpty() ? null : due(open, items.get(0).clock()));
    }
}
