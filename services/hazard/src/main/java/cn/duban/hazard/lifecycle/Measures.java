package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the steps say of penalty, stopped work and cut-offs. */
public final class Measures {
    private Measures() {}

    /**
     * Whether the penalty is still to be recorded: a major hazard of an enterprise is not let off with an order. What is
     * punished is that nothing was done about it (basis {@code hazard.penalty}); an enterprise that found the hazard
     * itself, reported it and is putting it right in time did what it owes.
     */
    public static boolean penaltyOutstanding(HazardFile hazard) {
        return hazard.grade() == HazardGrade.MAJOR
                && hazard.enterprise() != null
                && hazard.steps().last(Step.PenaltyRecorded.class).isEmpty()
                && !(listedByEnterprise(hazard) && inTime(hazard.steps()));
    }

    /** Whatever its source, a report of the enterprise's own people is the enterprise's listing. */
    public static boolean listedByEnterprise(HazardFile hazard) {
        Enterprise enterprise = hazard.enterprise();
        return hazard.finding().source() == HazardSource.SELF_INSPECTION
                || enterprise != null
                        && enterprise.id().equals(hazard.reporter().organisationId());
    }

    /** Whether nothing was said to be done only after its day. */
    private static boolean inTime(StepLog steps) {
        OffsetDateTime due = OffsetDateTime.MAX;
        for (Step step : steps.entries()) {
            if (step instanceof Step.Ordered order) {
                due = order.due();
            } else if (step instanceof Step.ExtensionDecided decision && decision.until() != null) {
                due = decision.until();
            } else if (step instanceof Step.AcceptanceRequested
                    && step.by().at().isAfter(due)) {
                return false;
            }
        }
        return true;
    }

    /** Whether work is stopped now, by a decision or by the order itself. */
    public static boolean stopped(StepLog steps) {
        return steps.entries().stream()
                .filter(step -> step instanceof Step.WorkStopped
                        || step instanceof Step.WorkResumed
                        || step instanceof Step.Ordered order && order.stopWork())
                .reduce((earlier, later) -> later)
                .map(step -> !(step instanceof Step.WorkResumed))
                .orElse(false);
    }

    /** The approval of a cut-off that was not lifted since. */
    static Optional<Step.CutOffApproved> approved(StepLog steps, CutOffKind kind) {
        return steps.entries().stream()
                .filter(step -> step instanceof Step.CutOffApproved approval && approval.kind() == kind
                        || step instanceof Step.CutOffLifted lifting && lifting.kind() == kind)
                .reduce((earlier, later) -> later)
                .filter(Step.CutOffApproved.class::isInstance)
                .map(Step.CutOffApproved.class::cast);
    }

    /** Whether it is cut off now. */
    public static boolean cutOff(StepLog steps, CutOffKind kind) {
        return steps.entries().stream()
                .filter(step -> step instanceof Step.CutOffExecuted execution && execution.kind() == kind
                        || step instanceof Step.CutOffLifted lifting && lifting.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(Step.CutOffExecuted.class::isInstance)
                .orElse(false);
    }
}
