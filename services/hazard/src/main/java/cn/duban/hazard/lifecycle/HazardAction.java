package cn.duban.hazard.lifecycle;

import static cn.duban.contracts.hazard.HazardState.ACCEPTANCE;
import static cn.duban.contracts.hazard.HazardState.GRADED;
import static cn.duban.contracts.hazard.HazardState.PLANNING;
import static cn.duban.contracts.hazard.HazardState.PLAN_REVIEW;
import static cn.duban.contracts.hazard.HazardState.RECTIFYING;
import static cn.duban.contracts.hazard.HazardState.REPORTED;
import static cn.duban.contracts.hazard.HazardState.TRANSFERRING;
import static cn.duban.contracts.hazard.HazardState.VERIFIED;

import cn.duban.contracts.hazard.HazardState;
import java.util.Set;

/** A step somebody may take on a hazard, with the states that allow it. */
public enum HazardAction {
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
    RULE_TRANSFER("裁定承办单位", REPORTED, TRANSFERRING);

    private final String label;
    private final Set<HazardState> states;

    HazardAction(String label, HazardState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    /** Official Chinese name of the step. */
    public String label() {
        return label;
    }

    /** Whether a hazard in this state may take the step at all. */
    public boolean allowedIn(HazardState state) {
        return states.contains(state);
    }
}
