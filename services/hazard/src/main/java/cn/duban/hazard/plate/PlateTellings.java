package cn.duban.hazard.plate;

import cn.duban.contracts.hazard.PlateAcceptanceRequested;
import cn.duban.contracts.hazard.PlateDecided;
import cn.duban.contracts.hazard.PlateEscalated;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.hazard.PlateExtensionDecided;
import cn.duban.contracts.hazard.PlateExtensionRequested;
import cn.duban.contracts.hazard.PlateIssued;
import cn.duban.contracts.hazard.PlateLifted;
import cn.duban.contracts.hazard.PlateLiftingPublished;
import cn.duban.contracts.hazard.PlateMeasureDecided;
import cn.duban.contracts.hazard.PlatePlanFiled;
import cn.duban.contracts.hazard.PlatePlanReviewed;
import cn.duban.contracts.hazard.PlateProgressReported;
import cn.duban.contracts.hazard.PlateProposed;
import cn.duban.contracts.hazard.PlatePublished;
import cn.duban.contracts.hazard.PlateRaiseDecided;
import cn.duban.contracts.hazard.PlateRecorded;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.PlateReviewed;
import cn.duban.contracts.hazard.PlateSelfEvaluated;
import cn.duban.contracts.hazard.PlateServed;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.steps.HazardSnapshots;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step on a plate is called when it is told to others. */
final class PlateTellings {
    private PlateTellings() {}

    /** The event of the step; none while the notice still waits for the receipt. */
    static Optional<PlateEvent> of(Plate plate, Hazard hazard, PlateStep step) {
        PlateSnapshot now = PlateSnapshots.of(plate, hazard);
        String by = step.by().username();
        OffsetDateTime at = step.by().at();
        if (step instanceof PlateStep.Served served && served.method() == ServiceMethod.DIRECT) {
            return Optional.empty();
        }
        PlateEvent event = notice(now, step, by, at);
        if (event == null) {
            event = work(now, step, by, at);
        }
        return Optional.of(event == null ? end(now, step, by, at) : event);
    }

    private static @Nullable PlateEvent notice(PlateSnapshot now, PlateStep step, String by, OffsetDateTime at) {
        if (step instanceof PlateStep.Proposed s) {
            return new PlateProposed(now, by, at, s.origin(), s.reason());
        } else if (step instanceof PlateStep.LevelDecided s) {
            return new PlateDecided(now, by, at, s.listed(), s.level(), s.reason());
        } else if (step instanceof PlateStep.Escalated s) {
            return new PlateEscalated(now, by, at, s.from(), s.to().level(), s.reason());
        } else if (step instanceof PlateStep.RaiseDecided s) {
            return new PlateRaiseDecided(now, by, at, s.raised(), s.level(), s.reason());
        } else if (step instanceof PlateStep.Issued s) {
            Notice notice = s.notice();
            OffsetDateTime planBy = HazardSnapshots.beijing(notice.planDue());
            return new PlateIssued(
                    now, by, at, notice.number(), s.level(), planBy, HazardSnapshots.beijing(notice.due()));
        } else if (step instanceof PlateStep.Served s) {
            return new PlateServed(now, by, at, s.method().name(), false);
        } else if (step instanceof PlateStep.Received) {
            return new PlateServed(now, by, at, ServiceMethod.DIRECT.name(), true);
        } else if (step instanceof PlateStep.Recorded s) {
            return new PlateRecorded(now, by, at, s.withBody());
        } else if (step instanceof PlateStep.Published s) {
            return new PlatePublished(now, by, at, s.channel());
        }
        return null;
    }

    private static @Nullable PlateEvent work(PlateSnapshot now, PlateStep step, String by, OffsetDateTime at) {
        if (step instanceof PlateStep.PlanFiled) {
            return new PlatePlanFiled(now, by, at);
        } else if (step instanceof PlateStep.PlanReviewed s) {
            return new PlatePlanReviewed(now, by, at, s.approved(), s.reason());
        } else if (step instanceof PlateStep.ProgressReported s) {
            return new PlateProgressReported(now, by, at, s.percent());
        } else if (step instanceof PlateStep.ExtensionRequested s) {
            return new PlateExtensionRequested(now, by, at, HazardSnapshots.beijing(s.until()), s.reason());
        } else if (step instanceof PlateStep.ExtensionDecided s) {
            OffsetDateTime until = HazardSnapshots.beijingOrNull(s.until());
            return new PlateExtensionDecided(now, by, at, s.granted(), until, s.reason());
        } else if (step instanceof PlateStep.SelfEvaluated s) {
            return new PlateSelfEvaluated(now, by, at, s.passed());
        } else if (step instanceof PlateStep.AcceptanceRequested) {
            return new PlateAcceptanceRequested(now, by, at);
        }
        return null;
    }

    private static PlateEvent end(PlateSnapshot now, PlateStep step, String by, OffsetDateTime at) {
        if (step instanceof PlateStep.Reviewed s) {
            boolean hopeless = s.verdict() == ReviewVerdict.MEASURES;
            return new PlateReviewed(now, by, at, s.verdict() == ReviewVerdict.PASSED, hopeless, s.opinion());
        } else if (step instanceof PlateStep.Refused s) {
            return new PlateRefused(now, by, at, s.facts());
        } else if (step instanceof PlateStep.MeasureDecided s) {
            return new PlateMeasureDecided(now, by, at, s.measure(), s.documentNumber(), s.basis());
        } else if (step instanceof PlateStep.Lifted s) {
            return new PlateLifted(now, by, at, s.number());
        } else if (step instanceof PlateStep.LiftingPublished s) {
            return new PlateLiftingPublished(now, by, at, s.channel());
        }
        throw new IllegalArgumentException("No event for " + step.getClass());
    }
}
