package cn.duban.contracts.hazard;

import java.time.OffsetDateTime;

/** What every event about a hazard has in common. */
public sealed interface HazardEvent
        permits HazardReported,
                HazardGraded,
                MajorHazardConfirmed,
                RectificationOrdered,
                PlanFiled,
                PlanReviewed,
                ProgressFiled,
                ExtensionRequested,
                ExtensionDecided,
                AcceptanceRequested,
                HazardVerified,
                HazardWrittenOff,
                HazardSentBack,
                HazardResubmitted,
                HazardTransferProposed,
                HazardTransferAnswered,
                HazardTransferRuled,
                StopWorkOrdered,
                WorkResumed,
                PenaltyRecorded,
                CutOffApproved,
                CutOffExecuted,
                CutOffLifted,
                UnlistedMajorHazardFound,
                HazardAddedStepTaken {
    HazardSnapshot hazard();

    String by();

    OffsetDateTime at();
}
