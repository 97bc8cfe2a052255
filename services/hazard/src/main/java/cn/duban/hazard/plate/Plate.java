package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Measures;
import cn.duban.hazard.lifecycle.Rules;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Listed supervision of one major hazard (挂牌督办). Every change is a signed step, taken only where the state and the rules
 * allow it; a refusal changes nothing.
 */
@Entity
@Table(name = "hazard_plate")
public class Plate extends PlateWork {
    /** Kind of aggregate in events, clocks, tasks and audit. */
    public static final String TYPE = "plate";

    protected Plate() {}

    private Plate(String id, Hazard hazard, int round, Office office, PlateStep.Proposed proposal) {
        super(id, hazard, round, office, proposal);
    }

    /** Proposes to list a major hazard. */
    public static Plate propose(
            String id,
            Hazard hazard,
            int round,
            Office office,
            PlateOrigin origin,
            String reason,
            Basis basis,
            Signature by) {
        if (hazard.grade() != HazardGrade.MAJOR) {
            throw Refusals.refuse("plate-not-major", "不是重大事故隐患", "grade", "只有重大事故隐患可以挂牌督办", PlateBases.SUPERVISION);
        }
        if (hazard.state() == HazardState.WRITTEN_OFF) {
            throw Refusals.conflict("hazard-written-off", "隐患已销号", "隐患已销号，不能挂牌督办");
        }
        return new Plate(id, hazard, round, office, new PlateStep.Proposed(origin, office.level(), reason, basis, by));
    }

    /** Has the result evaluated, by own experts or a licensed body. */
    public void selfEvaluate(
            Evaluator evaluator,
            String body,
            String licence,
            String conclusion,
            boolean passed,
            List<String> evidence,
            Signature by) {
        PlateGuard.check(this, PlateAction.SELF_EVALUATE);
        if (evaluator == Evaluator.LICENSED_BODY && licence.isBlank()) {
            throw Refusals.refuse(
                    "evaluator-without-licence", "缺少资质证书", "licence", "委托评价机构的，请填写其资质证书编号", PlateBases.EVALUATION);
        }
        if (evidence.isEmpty()) {
            throw Refusals.refuse(
                    "evaluation-without-report", "缺少评估报告", "evidenceIds", "请上传评估或评价报告", PlateBases.EVALUATION);
        }
        beside(new PlateStep.SelfEvaluated(evaluator, body, licence, conclusion, passed, evidence, by));
    }

    /** Applies in writing for the lifting, after a good evaluation; a request for more time falls away. */
    public void requestAcceptance(String statement, List<String> evidence, Signature by) {
        PlateGuard.check(this, PlateAction.REQUEST_ACCEPTANCE);
        boolean evaluated = steps().lastSince(PlateStep.SelfEvaluated.class, Set.of(PlateStep.Reviewed.class))
                .map(PlateStep.SelfEvaluated::passed)
                .orElse(false);
        if (!evaluated) {
            throw Refusals.refuse(
                    "evaluation-missing", "尚未评估", "evaluation", "申请摘牌前须经评估并认为符合安全生产条件", PlateBases.EVALUATION);
        }
        withdrawExtension("已申请摘牌，延期申请撤回", by);
        take(new PlateStep.AcceptanceRequested(statement, evidence, by), PlateState.ACCEPTANCE);
    }

    /** Reviews the result on site. */
    public void review(SiteReview review, Signature by) {
        PlateGuard.check(this, PlateAction.REVIEW);
        PlateGuard.notADoer(this, by, "核查");
        review.check(steps().doerNames(), by);
        take(review.signed(by), review.next());
        if (review.due() != null) {
            rectifyUntil(review.due());
        }
    }

    /** Notes that the enterprise does not do what it must. */
    public void refuse(String facts, List<String> evidence, Signature by) {
        PlateGuard.check(this, PlateAction.REFUSE);
        withdrawExtension("登记拒不执行，延期申请不再审批", by);
        take(new PlateStep.Refused(facts, evidence, by), PlateState.MEASURES);
    }

    /** Decides what is done where the hazard is not or cannot be rectified. */
    public void decideMeasure(
            PlateMeasure measure, String document, String reason, @Nullable OffsetDateTime due, Signature by) {
        PlateGuard.check(this, PlateAction.DECIDE_MEASURE);
        boolean goesOn = measure == PlateMeasure.STOP_PRODUCTION;
        if (goesOn && due == null) {
            throw Refusals.refuse("due-missing", "缺少期限", "dueDate", "责令停产停业整顿的，请写明整顿期限", PlateBases.of(measure));
        }
        OffsetDateTime end = goesOn ? due : null;
        take(
                new PlateStep.MeasureDecided(measure, document, reason, end, PlateBases.of(measure), by),
                goesOn ? resting() : PlateState.ENDED);
        if (end != null) {
            rectifyUntil(end);
        }
    }

    /** Lifts the plate (摘牌), once everything that goes with it is done. */
    public void lift(Hazard hazard, String number, String reason, Signature by) {
        PlateGuard.check(this, PlateAction.LIFT);
        PlateGuard.notADoer(this, by, "摘牌");
        if (Measures.penaltyOutstanding(hazard)) {
            throw Refusals.refuse("penalty-missing", "尚未登记行政处罚", "penalty", "重大事故隐患须登记处罚决定书后方可摘牌", Rules.PENALTY);
        }
        if (!served() || !recorded() || !published()) {
            throw Refusals.conflict("notice-not-done", "挂牌手续未完成", "督办通知书须送达、备案并公布后方可摘牌");
        }
        take(new PlateStep.Lifted(number, reason, by), PlateState.LIFTED);
    }

    /** Publishes the lifting. */
    public void publishLifting(String channel, Signature by) {
        PlateGuard.check(this, PlateAction.PUBLISH_LIFTING);
        take(new PlateStep.LiftingPublished(channel, by), PlateState.CLOSED);
    }
}
