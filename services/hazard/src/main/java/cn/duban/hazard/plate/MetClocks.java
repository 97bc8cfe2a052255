package cn.duban.hazard.plate;

import java.util.Set;

/** Which clocks a step meets; what else it makes pointless is cancelled. */
final class MetClocks {
    private MetClocks() {}

    static Set<String> by(PlateStep step, Plate plate) {
        if (step instanceof PlateStep.LevelDecided) {
            return Set.of(PlateClockIds.DECIDE);
        } else if (step instanceof PlateStep.Escalated asked) {
            return asked.raise() ? Set.of() : Set.of(PlateClockIds.DECIDE);
        } else if (step instanceof PlateStep.RaiseDecided) {
            return Set.of(PlateClockIds.RAISE);
        } else if (step instanceof PlateStep.Issued) {
            return Set.of(PlateClockIds.ISSUE);
        } else if (step instanceof PlateStep.Served || step instanceof PlateStep.Received) {
            return plate.served() ? Set.of(PlateClockIds.SERVE) : Set.of();
        } else if (step instanceof PlateStep.Recorded) {
            return Set.of(PlateClockIds.FILE);
        } else if (step instanceof PlateStep.Published) {
            return Set.of(PlateClockIds.PUBLISH);
        }
        return work(step);
    }

    private static Set<String> work(PlateStep step) {
        if (step instanceof PlateStep.PlanFiled) {
            return Set.of(PlateClockIds.PLAN);
        } else if (step instanceof PlateStep.PlanReviewed) {
            return Set.of(PlateClockIds.PLAN_REVIEW);
        } else if (step instanceof PlateStep.ProgressReported) {
            return Set.of(PlateClockIds.PROGRESS);
        } else if (step instanceof PlateStep.ExtensionDecided) {
            return Set.of(PlateClockIds.EXTENSION);
        } else if (step instanceof PlateStep.AcceptanceRequested) {
            return Set.of(PlateClockIds.RECTIFY);
        } else if (step instanceof PlateStep.Reviewed) {
            return Set.of(PlateClockIds.ACCEPTANCE);
        } else if (step instanceof PlateStep.MeasureDecided) {
            return Set.of(PlateClockIds.MEASURE);
        } else if (step instanceof PlateStep.Lifted) {
            return Set.of(PlateClockIds.LIFT);
        } else if (step instanceof PlateStep.LiftingPublished) {
            return Set.of(PlateClockIds.LIFT_PUBLISH);
        }
        return Set.of();
    }
}
