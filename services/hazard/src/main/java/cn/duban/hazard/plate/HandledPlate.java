package cn.duban.hazard.plate;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Hazard;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plate as the kernel follows it, next to its hazard.
 *
 * @param known how many of its steps were there when it was opened
 */
public record HandledPlate(Plate plate, Hazard hazard, int known) implements Handled {
    // The days of the rectification count from the notice, while plan and review take their time.
    private static final Set<PlateState> WORKING =
            EnumSet.of(PlateState.PLANNING, PlateState.PLAN_REVIEW, PlateState.RECTIFYING);

    public HandledPlate(Plate plate, Hazard hazard) {
        this(plate, hazard, plate.steps().entries().size());
    }

    /** One about to be stored: its proposal is the first step. */
    static HandledPlate proposed(Plate plate, Hazard hazard) {
        return new HandledPlate(plate, hazard, 0);
    }

    /** The steps taken since it was opened. */
    public List<PlateStep> taken() {
        List<PlateStep> all = plate.steps().entries();
        return all.subList(known, all.size());
    }

    @Override
    public CaseFacts facts() {
        return new CaseFacts(
                Plate.TYPE,
                plate.id(),
                plate.number(),
                hazard.finding().title(),
                hazard.place().divisionPath(),
                hazard.place().divisionName());
    }

    @Override
    public List<String> leaderPosts() {
        return hazard.leaderPosts();
    }

    /** What the plate itself waits for comes first, and its end is the one that presses. */
    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        for (WorkItem item : PlateItems.of(plate, hazard)) {
            WorkItem clocked =
                    item.within(need(Objects.requireNonNull(item.clock()).id()));
            items.add(items.isEmpty() ? clocked : clocked.aside());
        }
        return items;
    }

    @Override
    public List<WorkItem> alongside() {
        if (!WORKING.contains(plate.state())) {
            return List.of();
        }
        WorkItem main = PlateItems.of(plate, hazard).get(0);
        WorkItem work =
                hazard.enterprise() == null ? main : main.by(hazard.enterprise().id());
        WorkItem whole = work.within(need(PlateClockIds.RECTIFY));
        return plate.state() == PlateState.RECTIFYING
                ? List.of(whole, work.within(need(PlateClockIds.PROGRESS)))
                : List.of(whole);
    }

    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        PlateStep last = plate.steps().latest();
        return MetClocks.by(last, plate).contains(clockId)
                ? Optional.of(last.by().at())
                : Optional.empty();
    }

    @Override
    public String fellAway() {
        return plate.steps().latest() instanceof PlateStep.Issued ? "升级挂牌，按新的督办通知书重新计算" : "事项已转入下一环节";
    }

    @Override
    public void runsUntil(@Nullable OffsetDateTime due) {
        plate.runsUntil(due);
    }

    private ClockNeed need(String clock) {
        PlateStep last = plate.steps().latest();
        ClockNeed need = ClockNeed.of(clock).until(chosen(clock));
        if (clock.equals(PlateClockIds.EXTENSION)) {
            need = need.before(PlateClockIds.RECTIFY);
        }
        return beganAnew(clock, last) ? need.from(last.by().at()) : need;
    }

    // What a step has met and asks for again, and all of a notice that is issued anew.
    private boolean beganAnew(String clock, PlateStep last) {
        return MetClocks.by(last, plate).contains(clock)
                || last instanceof PlateStep.Issued && PlateClockIds.OF_NOTICE.contains(clock);
    }

    /** The day the notice sets, where it sets one. */
    private @Nullable LocalDate chosen(String clock) {
        if (clock.equals(PlateClockIds.RECTIFY)) {
            OffsetDateTime by = plate.rectifyBy();
            return by == null ? null : Days.of(by);
        }
        // A plan that was returned or must be made anew has the usual time.
        boolean first = plate.steps()
                        .lastSince(PlateStep.PlanFiled.class, Set.of(PlateStep.Issued.class))
                        .isEmpty()
                && plate.steps().last(PlateStep.MeasureDecided.class).isEmpty();
        return clock.equals(PlateClockIds.PLAN) && first
                ? plate.steps()
                        .last(PlateStep.Issued.class)
                        .map(issued -> Days.of(issued.notice().planDue()))
                        .orElse(null)
                : null;
    }
}
