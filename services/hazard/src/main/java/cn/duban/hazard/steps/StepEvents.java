package cn.duban.hazard.steps;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.AcceptanceRequested;
import cn.duban.contracts.hazard.ExtensionDecided;
import cn.duban.contracts.hazard.ExtensionRequested;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardGraded;
import cn.duban.contracts.hazard.HazardResubmitted;
import cn.duban.contracts.hazard.HazardSentBack;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardTransferAnswered;
import cn.duban.contracts.hazard.HazardTransferProposed;
import cn.duban.contracts.hazard.HazardTransferRuled;
import cn.duban.contracts.hazard.HazardVerified;
import cn.duban.contracts.hazard.HazardWrittenOff;
import cn.duban.contracts.hazard.MajorHazardConfirmed;
import cn.duban.contracts.hazard.PlanFiled;
import cn.duban.contracts.hazard.PlanReviewed;
import cn.duban.contracts.hazard.ProgressFiled;
import cn.duban.contracts.hazard.RectificationOrdered;
import cn.duban.contracts.hazard.StopWorkOrdered;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.hazard.lifecycle.Criterion;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Measures;
import cn.duban.hazard.lifecycle.Rules;
import cn.duban.hazard.lifecycle.Step;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a step is called when it is told to others. */
final class StepEvents {
    private StepEvents() {}

    /** The events of one step; a few say two things. */
    static List<HazardEvent> of(Hazard hazard, Step step) {
        HazardSnapshot now = HazardSnapshots.of(hazard);
        String by = step.by().username();
        OffsetDateTime at = step.by().at();
        HazardEvent event = main(now, step, by, at, hazard);
        List<HazardEvent> events = new ArrayList<>(List.of(event));
        if (step instanceof Step.Graded graded && graded.grade() == HazardGrade.MAJOR) {
            events.addAll(confirmed(now, graded, hazard));
        } else if (step instanceof Step.Ordered order && order.stopWork()) {
            events.add(new StopWorkOrdered(now, by, at, order.demand(), Rules.STOP_WORK));
        }
        return events;
    }

    private static HazardEvent main(HazardSnapshot now, Step step, String by, OffsetDateTime at, Hazard hazard) {
        if (step instanceof Step.Graded s) {
            List<String> criteria =
                    s.criteria().stream().map(Criterion::criterionId).toList();
            return new HazardGraded(now, by, at, s.grade(), criteria, s.reason());
        } else if (step instanceof Step.Ordered s) {
            return new RectificationOrdered(now, by, at, s.demand(), s.due(), s.stopWork());
        } else if (step instanceof Step.PlanFiled) {
            return new PlanFiled(now, by, at);
        } else if (step instanceof Step.PlanReviewed s) {
            return new PlanReviewed(now, by, at, s.approved(), s.reason());
        } else if (step instanceof Step.ProgressReported s) {
            return new ProgressFiled(now, by, at, s.percent());
        } else if (step instanceof Step.ExtensionRequested s) {
            return new ExtensionRequested(now, by, at, s.until(), s.reason());
        } else if (step instanceof Step.ExtensionDecided s) {
            return new ExtensionDecided(now, by, at, s.granted(), s.until(), s.reason());
        }
        return later(now, step, by, at, hazard);
    }

    private static HazardEvent later(HazardSnapshot now, Step step, String by, OffsetDateTime at, Hazard hazard) {
        if (step instanceof Step.AcceptanceRequested) {
            return new AcceptanceRequested(now, by, at);
        } else if (step instanceof Step.Verified s) {
            return new HazardVerified(now, by, at, s.passed(), s.opinion());
        } else if (step instanceof Step.WrittenOff) {
            return new HazardWrittenOff(now, by, at);
        } else if (step instanceof Step.SentBack s) {
            return new HazardSentBack(now, by, at, s.reason());
        } else if (step instanceof Step.Resubmitted) {
            return new HazardResubmitted(now, by, at);
        } else if (step instanceof Step.TransferProposed s) {
            return new HazardTransferProposed(now, by, at, s.to().id(), s.reason());
        } else if (step instanceof Step.TransferAnswered s) {
            int refusals = (int) hazard.steps().refusals();
            return new HazardTransferAnswered(now, by, at, s.accepted(), s.reason(), refusals);
        } else if (step instanceof Step.TransferRuled s) {
            return new HazardTransferRuled(now, by, at, s.to().id(), s.reason());
        }
        return MeasureEvents.of(now, step, by, at);
    }

    // One the enterprise never listed itself is treated as an incident (当作事故对待).
    private static List<HazardEvent> confirmed(HazardSnapshot now, Step.Graded step, Hazard hazard) {
        String by = step.by().username();
        OffsetDateTime at = step.by().at();
        List<Basis> bases = step.criteria().stream()
                .map(c -> new Basis(c.standard(), c.clause()))
                .toList();
        boolean listed = Measures.listedByEnterprise(hazard);
        MajorHazardConfirmed confirmed = new MajorHazardConfirmed(now, by, at, bases, listed);
        return listed || hazard.enterprise() == null
                ? List.of(confirmed)
                : List.of(confirmed, new UnlistedMajorHazardFound(now, by, at, bases));
    }
}
