package cn.duban.incident.lifecycle;

import static cn.duban.contracts.incident.IncidentState.ARCHIVED;
import static cn.duban.contracts.incident.IncidentState.CLOSURE;
import static cn.duban.contracts.incident.IncidentState.EVALUATED;
import static cn.duban.contracts.incident.IncidentState.INQUIRY;
import static cn.duban.contracts.incident.IncidentState.MERGED;
import static cn.duban.contracts.incident.IncidentState.REPORTING;

import cn.duban.casework.file.StepKind;
import cn.duban.contracts.incident.IncidentState;
import java.util.Set;

/** A step somebody may take on an incident, with the states that allow it. */
public enum IncidentAction implements StepKind {
    COMPLETE("补充报告内容", REPORTING),
    RECEIVE("签收报告", REPORTING, INQUIRY, CLOSURE),
    RELAY("上报", REPORTING, INQUIRY, CLOSURE),
    REPORT_DIRECTLY("电话快报", REPORTING, INQUIRY, CLOSURE),
    SEND_NOTICE("通报", REPORTING, INQUIRY, CLOSURE),
    RECEIPT_NOTICE("签收通报", REPORTING, INQUIRY, CLOSURE),
    RECORD_ARRIVAL("登记到场", REPORTING),
    FOLLOW_UP("续报", REPORTING),
    SUPPLEMENT("补报", REPORTING, INQUIRY, CLOSURE, ARCHIVED, EVALUATED),
    MERGE("并案", REPORTING),
    SUSPECT_FAULT("登记谎报瞒报线索", REPORTING, INQUIRY, CLOSURE, ARCHIVED, EVALUATED),
    DECIDE_FAULT("认定报告违规", REPORTING, INQUIRY, CLOSURE, ARCHIVED, EVALUATED, MERGED),
    CONFIRM_GRADE("核定等级", REPORTING, INQUIRY),
    FORM_INQUIRY("组织事故调查", REPORTING, INQUIRY),
    ADD_MEMBER("增加调查组成员", INQUIRY),
    DECLARE_CONFLICT("声明利害关系", INQUIRY),
    START_APPRAISAL("委托技术鉴定", INQUIRY),
    END_APPRAISAL("登记鉴定结论", INQUIRY),
    REQUEST_INQUIRY_EXTENSION("申请延长调查", INQUIRY),
    DECIDE_INQUIRY_EXTENSION("审批延长调查", INQUIRY),
    FILE_INQUIRY_REPORT("提交调查报告", INQUIRY),
    REPLY("批复", INQUIRY),
    PUBLISH("公布", CLOSURE, ARCHIVED, EVALUATED),
    ISSUE_PLATE("挂牌督办", INQUIRY),
    REPORT_PLATE_PROGRESS("报告督办进展", INQUIRY, CLOSURE),
    LIFT_PLATE("解除督办", INQUIRY, CLOSURE),
    ADD_CLOSURE_ITEM("增加落实事项", CLOSURE),
    COMPLETE_CLOSURE_ITEM("完成落实事项", CLOSURE),
    FILE_EVIDENCE_SET("提交佐证材料", CLOSURE),
    SIGN_EVIDENCE_SET("审核签字", CLOSURE),
    ARCHIVE("结案归档", CLOSURE),
    EVALUATE("评估", ARCHIVED);

    private final String label;
    private final Set<IncidentState> states;

    IncidentAction(String label, IncidentState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an incident in this state may take the step at all. */
    public boolean allowedIn(IncidentState state) {
        return states.contains(state);
    }
}
