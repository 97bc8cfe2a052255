package cn.duban.hazard.steps;

import cn.duban.contracts.hazard.CutOffApproved;
import cn.duban.contracts.hazard.CutOffExecuted;
import cn.duban.contracts.hazard.CutOffLifted;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.PenaltyRecorded;
import cn.duban.contracts.hazard.StopWorkOrdered;
import cn.duban.contracts.hazard.WorkResumed;
import cn.duban.hazard.lifecycle.Penalty;
import cn.duban.hazard.lifecycle.PenaltyCount;
import cn.duban.hazard.lifecycle.Rules;
import cn.duban.hazard.lifecycle.Step;
import java.time.OffsetDateTime;

/** What penalty, stopped work and cut-offs are called when they are told to others. */
final class MeasureEvents {
    private MeasureEvents() {}

    static HazardEvent of(HazardSnapshot now, Step step, String by, OffsetDateTime at) {
        if (step instanceof Step.PenaltyRecorded s) {
            return penalty(now, s, by, at);
        } else if (step instanceof Step.WorkStopped s) {
            return new StopWorkOrdered(now, by, at, s.scope(), Rules.STOP_WORK);
        } else if (step instanceof Step.WorkResumed s) {
            return new WorkResumed(now, by, at, s.documentNumber(), Rules.ACCEPTANCE);
        } else if (step instanceof Step.CutOffApproved s) {
            return new CutOffApproved(
                    now, by, at, s.kind(), s.emergency(), HazardSnapshots.beijing(s.notBefore()));
        } else if (step instanceof Step.CutOffExecuted s) {
            return new CutOffExecuted(now, by, at, s.kind());
        } else if (step instanceof Step.CutOffLifted s) {
            return new CutOffLifted(now, by, at, s.kind());
        }
        throw new IllegalArgumentException("No event for " + step.getClass());
    }

    private static HazardEvent penalty(HazardSnapshot now, Step.PenaltyRecorded s, String by, OffsetDateTime at) {
        Penalty penalty = s.penalty();
        PenaltyCount count = s.count();
        return new PenaltyRecorded(
                now,
                by,
                at,
                penalty.documentNumber(),
                penalty.decidedOn(),
                penalty.fineFen(),
                count.within180Days(),
                count.withinYear(),
                count.closureDue(),
                Rules.REPEATED);
    }
}
