package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.HazardGrade;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.List;

/** Penalty, stopped work and cut-offs: steps beside the work, which leave the hazard in its state. */
@MappedSuperclass
public abstract class HazardMeasures extends HazardFile {
    protected HazardMeasures() {}

    protected HazardMeasures(String id, String number, Filing filing, Assignment assignment, Signature reporter) {
        super(id, number, filing, assignment, reporter);
    }

    /** Records a penalty with its document, of whatever grade the hazard is; where one is demanded there is no other way past it. */
    public void recordPenalty(Penalty penalty, PenaltyCount count, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.RECORD_PENALTY);
        if (evidence.isEmpty()) {
            throw Refusals.refuse("penalty-without-document", "缺少处罚文书", "evidenceIds", "请上传处罚决定书", Rules.PENALTY);
        }
        if (penalty.decidedOn().isAfter(Days.of(by.at()))) {
            throw Refusals.refuse("decided-in-future", "处罚日期有误", "decidedOn", "处罚决定日期不得晚于今天", Rules.PENALTY);
        }
        beside(new Step.PenaltyRecorded(penalty, count, evidence, by));
    }

    /** Orders work to stop. */
    public void stopWork(String scope, String document, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.STOP_WORK);
        if (Measures.stopped(steps())) {
            throw Refusals.conflict("work-stopped", "已经停产停业", "本隐患已责令停产停业，尚未恢复");
        }
        beside(new Step.WorkStopped(scope, document, evidence, by));
    }

    /** Lets work go on, after the check on site and on a written application. */
    public void resumeWork(String document, String applied, List<String> evidence, Signature by) {
        if (!HazardAction.RESUME_WORK.allowedIn(state())) {
            throw Refusals.refuse(
                    "resume-before-acceptance", "尚未验收合格", "state", "停产停业的重大事故隐患经现场验收合格后方可恢复生产经营", Rules.ACCEPTANCE);
        }
        if (!Measures.stopped(steps())) {
            throw Refusals.conflict("work-not-stopped", "没有停产停业", "本隐患没有责令停产停业，不必恢复");
        }
        DoerIsNotVerifier.check(this, by);
        beside(new Step.WorkResumed(document, applied, evidence, by));
    }

    /** The head approves that power or explosives are cut off, because a decision to stop work is not carried out. */
    public void approveCutOff(CutOffNotice notice, Signature by) {
        StepGuard.check(this, HazardAction.APPROVE_CUT_OFF);
        if (!Measures.stopped(steps())) {
            throw Refusals.refuse(
                    "cut-off-without-decision",
                    "缺少停产停业决定",
                    "kind",
                    "应先作出停产停业等决定，拒不执行的方可停止供电、停止供应民用爆炸物品",
                    notice.basis());
        }
        if (Measures.approved(steps(), notice.kind()).isPresent()) {
            throw Refusals.conflict("cut-off-approved", "已经批准", "该项停止供应已经批准，尚未解除");
        }
        if (notice.notified().isAfter(by.at())) {
            throw Refusals.refuse("notified-in-future", "通知时间有误", "notifiedAt", "书面通知时间不得晚于现在", notice.basis());
        }
        beside(new Step.CutOffApproved(
                notice.kind(), notice.emergency(), notice.grounds(), notice.notified(), notice.notBefore(), by));
    }

    /** Cuts it off, once approved and not before the notice ahead has run. */
    public void executeCutOff(CutOffKind kind, String executor, Signature by) {
        boolean any = Arrays.stream(CutOffKind.values())
                .anyMatch(other -> Measures.approved(steps(), other).isPresent());
        if (any || !HazardAction.EXECUTE_CUT_OFF.allowedIn(state())) {
            StepGuard.check(this, HazardAction.EXECUTE_CUT_OFF);
        }
        Step.CutOffApproved approval = Measures.approved(steps(), kind)
                .orElseThrow(() -> Refusals.refuse(
                        "cut-off-not-approved", "未经批准", "kind", "停止供电、停止供应民用爆炸物品须经本部门主要负责人批准", Rules.CUT_OFF));
        if (Measures.cutOff(steps(), kind)) {
            throw Refusals.conflict("cut-off-done", "已经停止供应", "该项供应已经停止");
        }
        if (by.at().isBefore(approval.notBefore())) {
            throw Refusals.refuse(
                    "cut-off-before-notice",
                    "通知未满二十四小时",
                    "kind",
                    "停止供电应当提前二十四小时通知，最早可在" + Rules.minute(approval.notBefore()) + "执行",
                    Rules.CUT_OFF);
        }
        beside(new Step.CutOffExecuted(kind, executor, by));
    }

    /** Ends it: the enterprise has carried out the decision. */
    public void liftCutOff(CutOffKind kind, String reason, Signature by) {
        StepGuard.check(this, HazardAction.LIFT_CUT_OFF);
        if (Measures.approved(steps(), kind).isEmpty()) {
            throw Refusals.conflict("cut-off-not-in-force", "没有停止供应", "该项供应没有停止，不必解除");
        }
        beside(new Step.CutOffLifted(kind, reason, by));
    }

    /** A major hazard is not written off before the penalty it calls for is recorded. */
    final void requirePenalty() {
        if (Measures.penaltyOutstanding(this)) {
            throw Refusals.refuse(
                    "penalty-missing", "尚未登记行政处罚", "penalty", "重大事故隐患须依法实施行政处罚并登记处罚决定书后方可销号", Rules.PENALTY);
        }
    }

    private void beside(Step step) {
        take(step, state());
    }

    /** An order that stops work is one for a major hazard, as the decision to stop it is. */
    protected final void stopsMajorOnly() {
        if (grade() != HazardGrade.MAJOR) {
            throw Refusals.refuse("stop-work-not-major", "不是重大事故隐患", "stopWork", "只有重大事故隐患可以责令停产停业", Rules.STOP_WORK);
        }
    }
}
