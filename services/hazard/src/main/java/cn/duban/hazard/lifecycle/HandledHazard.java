package cn.duban.hazard.lifecycle;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as the kernel follows it: what waits for whom is read off its steps.
 *
 * @param known how many of its steps were there when it was opened
 * @param isNew whether it is about to be stored
 */
public record HandledHazard(Hazard hazard, int known, boolean isNew) implements Handled {
    public HandledHazard(Hazard hazard) {
        this(hazard, hazard.steps().entries().size(), false);
    }

    /** One about to be stored. */
    public static HandledHazard reported(Hazard hazard) {
        return new HandledHazard(hazard, 0, true);
    }

    /** The steps taken since it was opened. */
    public List<Step> taken() {
        List<Step> all = hazard.steps().entries();
        return all.subList(known, all.size());
    }

    @Override
    public CaseFacts facts() {
        return new CaseFacts(
                Hazard.TYPE,
                hazard.id(),
                hazard.number(),
                hazard.finding().title(),
                hazard.place().divisionPath(),
                hazard.place().divisionName());
    }

    @Override
    public List<String> leaderPosts() {
        return hazard.leaderPosts();
    }

    @Override
    public List<WorkItem> items() {
        return WorkItems.of(hazard);
    }

    @Override
    public List<WorkItem> alongside() {
        return WorkItems.alongside(hazard);
    }

    // Passing a hazard on is not grading or ordering it, and asking for acceptance withdraws what was asked before.
    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        Step last = hazard.steps().last();
        if (last == null || last instanceof Step.TransferProposed) {
            return Optional.empty();
        }
        boolean work = clockId.equals(ClockIds.RECTIFY_GENERAL) || clockId.equals(ClockIds.RECTIFY_MAJOR);
        return last instanceof Step.AcceptanceRequested && !work
                ? Optional.empty()
                : Optional.of(last.by().at());
    }

    @Override
    public String fellAway() {
        return "事项已转入下一环节";
    }

    @Override
    public void runsUntil(@Nullable OffsetDateTime due) {
        hazard.runsUntil(due);
    }
}
