package cn.duban.hazard.lifecycle;

import static cn.duban.contracts.hazard.HazardState.ACCEPTANCE;
import static cn.duban.contracts.hazard.HazardState.GRADED;
import static cn.duban.contracts.hazard.HazardState.PLANNING;
import static cn.duban.contracts.hazard.HazardState.PLAN_REVIEW;
import static cn.duban.contracts.hazard.HazardState.RECTIFYING;
import static cn.duban.contracts.hazard.HazardState.REPORTED;
import static cn.duban.contracts.hazard.HazardState.TRANSFERRING;
import static cn.duban.contracts.hazard.HazardState.VERIFIED;
import static cn.duban.contracts.hazard.HazardState.WRITTEN_OFF;

import cn.duban.casework.file.StepKind;
import cn.duban.contracts.hazard.HazardState;
import java.util.Set;

/** A step somebody may take on a hazard, with the states that allow it. */
public enum HazardAction implements StepKind {
    GRADE("核定等级", REPORTED),
    ORDER("下达整改指令", GRADED),
    FILE_PLAN("报送治理方案", PLANNING),
    REVIEW_PLAN("审查治理方案", PLAN_REVIEW),
    REPORT_PROGRESS("填报整改进展", RECTIFYING),
    REQUEST_EXTENSION("申请延期", RECTIFYING),
    DECIDE_EXTENSION("审批延期", RECTIFYING),
    REQUEST_ACCEPTANCE("申请验收", RECTIFYING),
    VERIFY("验收", ACCEPTANCE),
    WRITE_OFF("销号", VERIFIED),
    SEND_BACK("退回补正", REPORTED),
    RESUBMIT("补正后重报", HazardState.SENT_BACK),
    TRANSFER("移交", REPORTED, GRADED),
    ANSWER_TRANSFER("答复移交", TRANSFERRING),
    RULE_TRANSFER("裁定承办单位", REPORTED, TRANSFERRING),
    RECORD_PENALTY("登记行政处罚", GRADED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, VERIFIED, WRITTEN_OFF),
    STOP_WORK("责令停产停业", GRADED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE),
    // 16号令 art. 23: work goes on only once the check on site was passed.
    RESUME_WORK("批准恢复生产经营", VERIFIED, WRITTEN_OFF),
    APPROVE_CUT_OFF("批准停止供电或供应民用爆炸物品", GRADED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE),
    EXECUTE_CUT_OFF("停止供电或供应民用爆炸物品", GRADED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE),
    LIFT_CUT_OFF("解除停止供电或供应", GRADED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, VERIFIED, WRITTEN_OFF);

    private final String label;
    private final Set<HazardState> states;

    HazardAction(String label, HazardState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a hazard in this state may take the step at all. */
    public boolean allowedIn(HazardState state) {
        return states.contains(state);
    }
}
