package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.HazardGrade;
import java.util.Arrays;

/** Which measures a hazard is open to; but for a penalty only a major one. */
final class MeasureGuard {
    private MeasureGuard() {}

    static boolean open(HazardFile hazard, HazardAction action) {
        StepLog steps = hazard.steps();
        return switch (action) {
            case RECORD_PENALTY -> hazard.grade() == HazardGrade.MAJOR || hazard.enterprise() != null;
            case STOP_WORK -> hazard.grade() == HazardGrade.MAJOR;
            case RESUME_WORK -> Measures.stopped(steps);
            case APPROVE_CUT_OFF -> hazard.grade() == HazardGrade.MAJOR;
            case EXECUTE_CUT_OFF, LIFT_CUT_OFF ->
                Arrays.stream(CutOffKind.values())
                        .anyMatch(kind -> Measures.approved(steps, kind).isPresent());
            default -> true;
        };
    }
}
