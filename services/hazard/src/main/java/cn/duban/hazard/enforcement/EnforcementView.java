package cn.duban.hazard.enforcement;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Measures;
import cn.duban.hazard.lifecycle.PenaltyCount;
import cn.duban.hazard.lifecycle.Rules;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.StepLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures on one hazard.
 *
 * @param penaltyRequired whether the penalty is still to be recorded
 * @param penaltyBasis why it must be
 * @param count penalties of the enterprise up to today, null without an enterprise
 * @param closureDue whether the numbers of art. 113 are reached
 * @param stopped whether work is stopped now
 * @param powerOff whether power is cut off now
 * @param explosivesOff whether explosives are cut off now
 */
public record EnforcementView(
        boolean penaltyRequired,
        Basis penaltyBasis,
        List<Step.PenaltyRecorded> penalties,
        @Nullable PenaltyCount count,
        boolean closureDue,
        Basis closureBasis,
        boolean stopped,
        List<Step.WorkStopped> stopOrders,
        List<Step.WorkResumed> resumptions,
        boolean powerOff,
        boolean explosivesOff,
        List<Step.CutOffApproved> cutOffApprovals,
        List<Step.CutOffExecuted> cutOffExecutions,
        List<Step.CutOffLifted> cutOffLiftings,
        long version) {
    /** The measures as they stand. */
    public static EnforcementView of(Hazard hazard, Penalties penalties, java.time.LocalDate today) {
        StepLog steps = hazard.steps();
        Enterprise enterprise = hazard.enterprise();
        PenaltyCount count = enterprise == null ? null : penalties.count(enterprise.id(), today);
        return new EnforcementView(
                Measures.penaltyOutstanding(hazard),
                Rules.PENALTY,
                steps.all(Step.PenaltyRecorded.class).toList(),
                count,
                count != null && count.closureDue(),
                Rules.REPEATED,
                Measures.stopped(steps),
                steps.all(Step.WorkStopped.class).toList(),
                steps.all(Step.WorkResumed.class).toList(),
                Measures.cutOff(steps, CutOffKind.POWER),
                Measures.cutOff(steps, CutOffKind.EXPLOSIVES),
                steps.all(Step.CutOffApproved.class).toList(),
                steps.all(Step.CutOffExecuted.class).toList(),
                steps.all(Step.CutOffLifted.class).toList(),
                hazard.version());
    }
}
