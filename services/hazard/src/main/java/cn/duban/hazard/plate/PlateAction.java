package cn.duban.hazard.plate;

import static cn.duban.contracts.hazard.PlateState.ACCEPTANCE;
import static cn.duban.contracts.hazard.PlateState.DECIDED;
import static cn.duban.contracts.hazard.PlateState.LIFTED;
import static cn.duban.contracts.hazard.PlateState.MEASURES;
import static cn.duban.contracts.hazard.PlateState.PASSED;
import static cn.duban.contracts.hazard.PlateState.PLANNING;
import static cn.duban.contracts.hazard.PlateState.PLAN_REVIEW;
import static cn.duban.contracts.hazard.PlateState.PROPOSED;
import static cn.duban.contracts.hazard.PlateState.RECTIFYING;

import cn.duban.casework.file.StepKind;
import cn.duban.contracts.hazard.PlateState;
import java.util.Set;

/** A step somebody may take on a plate, with the states that allow it. */
public enum PlateAction implements StepKind {
    DECIDE_LEVEL("决定挂牌", PROPOSED),
    ESCALATE("提请上级挂牌督办", PROPOSED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES),
    DECIDE_RAISE("决定升级挂牌", PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    ISSUE("下达督办通知书", DECIDED, PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    SERVE("送达督办通知书", PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    RECEIVE("签收督办通知书", PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    RECORD("挂牌备案", PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    PUBLISH("公布挂牌", PLANNING, PLAN_REVIEW, RECTIFYING, ACCEPTANCE, MEASURES, PASSED),
    FILE_PLAN("报送治理方案", PLANNING),
    REVIEW_PLAN("审查治理方案", PLAN_REVIEW),
    REPORT_PROGRESS("报告治理进展", RECTIFYING),
    REQUEST_EXTENSION("申请延期", RECTIFYING),
    DECIDE_EXTENSION("审批延期", RECTIFYING),
    SELF_EVALUATE("评估治理结果", RECTIFYING),
    REQUEST_ACCEPTANCE("书面申请摘牌", RECTIFYING),
    REVIEW("现场核查", ACCEPTANCE),
    REFUSE("登记拒不执行", PLANNING, RECTIFYING),
    DECIDE_MEASURE("作出处置决定", MEASURES),
    LIFT("摘牌", PASSED),
    PUBLISH_LIFTING("公布摘牌", LIFTED);

    private final String label;
    private final Set<PlateState> states;

    PlateAction(String label, PlateState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    @Override
    public String label() {
        return label;
    }

    boolean allowedIn(PlateState state) {
        return states.contains(state);
    }
}
