package cn.duban.hazard.plate;

import cn.duban.contracts.hazard.PlateState;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItem;
import cn.duban.hazard.steps.HazardSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the running clocks of a plate in step with its state. */
@ApplicationScoped
public class PlateClocks {
    /** Kind of subject in the deadline module. */
    public static final String SUBJECT = "plate";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    // The days of the rectification count from the notice, while plan and review take their time.
    private static final Set<PlateState> WORKING =
            EnumSet.of(PlateState.PLANNING, PlateState.PLAN_REVIEW, PlateState.RECTIFYING);

    private final DeadlineService deadlines;
    private final Clock clock;

    PlateClocks(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Ends what the step did or made pointless, and starts what it calls for. */
    void follow(Plate plate, Hazard hazard, PlateStep step) {
        Instant at = step.by().at().toInstant();
        Set<String> met = MetClocks.by(step, plate);
        if (step instanceof PlateStep.Issued) {
            PlateClockIds.OF_NOTICE.forEach(id -> deadlines.cancel(SUBJECT, plate.id(), id, "升级挂牌，按新的督办通知书重新计算"));
        }
        List<WorkItem> wanted = wanted(plate, hazard);
        for (String id : open(plate.id()).keySet()) {
            if (met.contains(id)) {
                deadlines.meet(SUBJECT, plate.id(), id, at);
            } else if (wanted.stream().noneMatch(item -> item.clock().equals(id))) {
                deadlines.cancel(SUBJECT, plate.id(), id, "事项已转入下一环节");
            }
        }
        arm(plate, hazard, wanted, at);
        noteDue(plate, hazard);
    }

    /** The plate shows the end that presses now. */
    void noteDue(Plate plate, Hazard hazard) {
        Map<String, Deadline> open = open(plate.id());
        List<WorkItem> items = PlateItems.of(plate, hazard);
        plate.runsUntil(items.isEmpty() ? null : due(open, items.get(0).clock()));
    }

    /** Clocks that run, by id of the clock. */
    public Map<String, Deadline> open(String plateId) {
        Map<String, Deadline> open = new LinkedHashMap<>();
        for (Deadline deadline : deadlines.of(SUBJECT, plateId)) {
            if (deadline.state().open()) {
                open.put(deadline.clockId(), deadline);
            }
        }
        return open;
    }

    /** Everything ever armed for the plate, oldest first. */
    public List<Deadline> all(String plateId) {
        return deadlines.of(SUBJECT, plateId);
    }

    /** End of the clock behind a task, null while it has none. */
    public @Nullable OffsetDateTime due(Map<String, Deadline> open, String clockId) {
        Deadline deadline = open.get(clockId);
        Instant due = deadline == null ? null : deadline.dueAt();
        return due == null ? null : due.atZone(ZONE).toOffsetDateTime();
    }

    /** A clock rang: reminds, or records that the end passed. Safe to call twice, early or late. */
    public void ring(String plateId, String clockId) {
        Deadline deadline = open(plateId).get(clockId);
        if (deadline != null && !deadlines.miss(deadline.id(), clock.instant())) {
            deadlines.remind(deadline.id());
        }
    }

    private void arm(Plate plate, Hazard hazard, List<WorkItem> wanted, Instant at) {
        Map<String, Deadline> open = open(plate.id());
        for (WorkItem item : wanted) {
            if (!open.containsKey(item.clock())) {
                deadlines.arm(request(plate, hazard, item, at));
                open = open(plate.id());
            }
        }
    }

    private ArmRequest request(Plate plate, Hazard hazard, WorkItem item, Instant at) {
        Subject subject = new Subject(
                SUBJECT, plate.id(), plate.number(), hazard.finding().title());
        Responsible responsible = new Responsible(
                item.organisation(), null, hazard.leaderPosts(), hazard.place().divisionPath());
        ArmRequest request = ArmRequest.of(item.clock(), subject, at, responsible);
        if (item.clock().equals(PlateClockIds.EXTENSION)) {
            Deadline moved = open(plate.id()).get(PlateClockIds.RECTIFY);
            return request.before(moved == null ? null : moved.dueAt());
        }
        OffsetDateTime chosen = chosen(plate, item.clock());
        return chosen == null ? request : request.until(DueDates.dateOf(chosen.toInstant()));
    }

    /** The day the notice sets, where it sets one. */
    private static @Nullable OffsetDateTime chosen(Plate plate, String clock) {
        if (clock.equals(PlateClockIds.RECTIFY)) {
            return plate.rectifyBy();
        }
        boolean first = plate.steps()
                .lastSince(PlateStep.PlanFiled.class, Set.of(PlateStep.Issued.class))
                .isEmpty();
        // A plan that was returned or must be made anew has the usual time.
        return clock.equals(PlateClockIds.PLAN)
                        && first
                        && plate.steps().last(PlateStep.MeasureDecided.class).isEmpty()
                ? plate.steps()
                        .last(PlateStep.Issued.class)
                        .map(issued -> HazardSnapshots.beijing(issued.notice().planDue()))
                        .orElse(null)
                : null;
    }

    private static List<WorkItem> wanted(Plate plate, Hazard hazard) {
        List<WorkItem> wanted = new ArrayList<>(PlateItems.of(plate, hazard));
        if (WORKING.contains(plate.state())) {
            WorkItem work = wanted.get(0);
            String rectifier = hazard.enterprise() == null
                    ? work.organisation()
                    : hazard.enterprise().id();
            wanted.add(new WorkItem(work.key(), work.name(), work.roles(), rectifier, PlateClockIds.RECTIFY));
            if (plate.state() == PlateState.RECTIFYING) {
                wanted.add(new WorkItem(work.key(), work.name(), work.roles(), rectifier, PlateClockIds.PROGRESS));
            }
        }
        return wanted;
    }
}
