package cn.duban.accountability.cases;

import static cn.duban.contracts.accountability.CaseStage.DECISION;
import static cn.duban.contracts.accountability.CaseStage.DEFENCE;
import static cn.duban.contracts.accountability.CaseStage.EXPIRED;
import static cn.duban.contracts.accountability.CaseStage.INVESTIGATED;
import static cn.duban.contracts.accountability.CaseStage.IN_FORCE;
import static cn.duban.contracts.accountability.CaseStage.NOTICE;
import static cn.duban.contracts.accountability.CaseStage.OPENED;

import cn.duban.accountability.matter.Bases;
import cn.duban.casework.file.StepKind;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CaseStage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step somebody may take on a case, with the stages that allow it. */
public enum CaseAction implements StepKind {
    ADD_SUBJECT("增加问责对象", OPENED),
    ADD_FACT("补充事实", OPENED),
    INVESTIGATE("提交调查结论", OPENED),
    DISMISS("销案", OPENED, INVESTIGATED),
    SERVE_NOTICE("送达告知书", INVESTIGATED),
    ANSWER("陈述申辩", NOTICE),
    DECIDE("作出决定", DEFENCE),
    APPEAL("申请复核", DECISION),
    REVIEW("作出复核决定", CaseStage.APPEAL),
    CARRY_OUT("执行措施", IN_FORCE),
    CLOSE("结案", IN_FORCE, EXPIRED),
    REASSIGN("指定其他机构办理", OPENED, INVESTIGATED, NOTICE, DEFENCE, DECISION, CaseStage.APPEAL, IN_FORCE);

    private final String label;
    private final Set<CaseStage> stages;

    CaseAction(String label, CaseStage... stages) {
        this.label = label;
        this.stages = Set.of(stages);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable Basis rule() {
        return switch (this) {
            case SERVE_NOTICE -> Bases.NOTICE;
            case ANSWER -> Bases.DEFENCE;
            case DECIDE -> Bases.NO_DECISION_UNHEARD;
            case APPEAL, REVIEW -> Bases.APPEAL;
            default -> null;
        };
    }

    boolean allowedIn(CaseStage stage) {
        return stages.contains(stage);
    }
}
