package cn.duban.contracts.hazard;

import java.time.OffsetDateTime;

/** What every event about a plate has in common (挂牌督办). */
public sealed interface PlateEvent
        permits PlateProposed,
                PlateDecided,
                PlateIssued,
                PlateServed,
                PlateRecorded,
                PlatePublished,
                PlatePlanFiled,
                PlatePlanReviewed,
                PlateProgressReported,
                PlateExtensionRequested,
                PlateExtensionDecided,
                PlateSelfEvaluated,
                PlateAcceptanceRequested,
                PlateReviewed,
                PlateLifted,
                PlateLiftingPublished,
                PlateEscalated,
                PlateRaiseDecided,
                PlateRefused,
                PlateMeasureDecided,
                PlateAddedStepTaken {
    PlateSnapshot plate();

    String by();

    OffsetDateTime at();
}
