package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.PlanElements;
import cn.duban.hazard.steps.HazardDoor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * One plan serves the listing and the order: what is filed and reviewed for the plate is filed and reviewed for its hazard in
 * the same step, where that waits for it. Nobody is late with a plan that lies on the table.
 */
@ApplicationScoped
public class PlanForBoth {
    private final TakeStep door;
    private final HazardDoor kind;
    private final AddedBook added;

    PlanForBoth(TakeStep door, HazardDoor kind, AddedBook added) {
        this.door = door;
        this.kind = kind;
        this.added = added;
    }

    /** A plan that goes beyond the end of the order is one for the plate only. */
    public void filed(Hazard hazard, PlanElements elements, Signature by) {
        if (hazard.state() == HazardState.PLANNING && hazard.endsInTime(elements)) {
            door.follow(kind, new HandledHazard(hazard), by, () -> hazard.filePlan(elements, by));
        }
    }

    /** Approved or returned. */
    public void reviewed(Hazard hazard, boolean approved, String reason, Signature by) {
        // Where a scheme asks for more before the hazard's own review, that one is taken by itself.
        if (hazard.state() == HazardState.PLAN_REVIEW
                && !added.holds(Hazard.TYPE, hazard.id(), HazardAction.REVIEW_PLAN)) {
            door.follow(kind, new HandledHazard(hazard), by, () -> hazard.reviewPlan(approved, reason, by));
        }
    }
}
