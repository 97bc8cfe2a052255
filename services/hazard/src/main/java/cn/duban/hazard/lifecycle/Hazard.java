package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hazard from report to write-off. Every change is a signed step, taken only where the state and the rules allow it; a
 * refusal changes nothing.
 */
@Entity
public class Hazard extends HazardMeasures {
    /** Kind of aggregate in events, clocks, tasks and audit. */
    public static final String TYPE = "hazard";

    /** 安全生产法 2002, art. 97: in force from then on. */
    private static final OffsetDateTime LAW = OffsetDateTime.parse("2002-11-01T00:00:00+08:00");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    protected Hazard() {}

    private Hazard(String id, String number, Filing filing, Assignment assignment, Signature reporter) {
        super(id, number, filing, assignment, reporter);
    }

    /**
     * Files a hazard (登记).
     *
     * @throws cn.duban.platform.problem.RuleProblem when it was found in the future, or before there were duties
     */
    public static Hazard report(
            String id, String number, Filing filing, Assignment assignment, Actor reporter, Clock clock) {
        Signature by = reporter.sign(clock);
        if (filing.finding().foundAt().isAfter(by.at())) {
            throw Refusals.refuse("found-in-future", "发现时间有误", "foundAt", "发现时间不得晚于现在", null);
        }
        if (filing.finding().foundAt().isBefore(LAW)) {
            throw Refusals.refuse("found-before-the-law", "发现时间有误", "foundAt", "发现时间不得早于2002年11月1日，请核对年份", null);
        }
        return new Hazard(id, number, filing, assignment, by);
    }

    /** Confirms the grade; a major one must name a criterion or say why. */
    public void grade(HazardGrade decided, List<Criterion> criteria, String reason, Signature by) {
        StepGuard.check(this, HazardAction.GRADE);
        if (decided == HazardGrade.MAJOR && criteria.isEmpty() && reason.isBlank()) {
            throw Refusals.refuse("grade-without-ground", "定级缺少依据", "reason", "判定为重大隐患须选择判定标准条款或写明理由", null);
        }
        if (decided == HazardGrade.GENERAL && suggestion().grade() == HazardGrade.MAJOR && reason.isBlank()) {
            throw Refusals.refuse("grade-below-criteria", "定级低于判定标准", "reason", "已符合重大隐患判定条款，改定为一般隐患须写明理由", null);
        }
        take(new Step.Graded(decided, criteria, reason, by), HazardState.GRADED);
        graded(decided);
    }

    /** Orders rectification; a date not named is the usual one of the clock. */
    public void order(String demand, @Nullable OffsetDateTime due, boolean stopWork, OrderLimit limit, Signature by) {
        StepGuard.check(this, HazardAction.ORDER);
        if (stopWork) {
            stopsMajorOnly();
        }
        OffsetDateTime end = due == null ? limit.usual() : due;
        limit.check(end, by.at());
        // Without an approved plan a major hazard is not worked on (16号令 art. 15).
        boolean needsPlan = grade() == HazardGrade.MAJOR && !steps().planApproved();
        take(new Step.Ordered(demand, end, stopWork, by), needsPlan ? HazardState.PLANNING : HazardState.RECTIFYING);
    }

    /** Files the plan with its five elements (五落实). */
    public void filePlan(PlanElements elements, Signature by) {
        StepGuard.check(this, HazardAction.FILE_PLAN);
        OffsetDateTime due = steps().last(Step.Ordered.class).orElseThrow().due();
        take(elements.complete(Days.of(due), by), HazardState.PLAN_REVIEW);
    }

    /** Whether a plan ends with the order at the latest; one without an end does not say. */
    public boolean endsInTime(PlanElements elements) {
        LocalDate end = elements.deadline();
        return end != null
                && steps().last(Step.Ordered.class)
                        .filter(ordered -> !end.isAfter(Days.of(ordered.due())))
                        .isPresent();
    }

    /** Approves the plan or returns it. */
    public void reviewPlan(boolean approved, String reason, Signature by) {
        StepGuard.check(this, HazardAction.REVIEW_PLAN);
        DoerIsNotVerifier.check(this, by);
        requireReason(approved, reason);
        take(new Step.PlanReviewed(approved, reason, by), approved ? HazardState.RECTIFYING : HazardState.PLANNING);
    }

    /** Reports how far the work is; percent never falls back within one order. */
    public void reportProgress(String text, int percent, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.REPORT_PROGRESS);
        if (percent < 0 || percent > 100) {
            throw Refusals.refuse("percent", "进度有误", "percent", "进度应在 0 到 100 之间", null);
        }
        take(new Step.ProgressReported(text, percent, evidence, by), HazardState.RECTIFYING);
    }

    /** Asks for more time; one request at a time. */
    public void requestExtension(OffsetDateTime until, String reason, ExtensionLimit limit, Signature by) {
        StepGuard.check(this, HazardAction.REQUEST_EXTENSION);
        limit.checkRequest(until, by.at());
        take(new Step.ExtensionRequested(until, reason, by), HazardState.RECTIFYING);
    }

    /** Grants all or part of the time asked for, or refuses. */
    public void decideExtension(
            boolean granted, @Nullable OffsetDateTime until, String reason, ExtensionLimit limit, Signature by) {
        StepGuard.check(this, HazardAction.DECIDE_EXTENSION);
        DoerIsNotVerifier.check(this, by);
        requireReason(granted, reason);
        OffsetDateTime asked = steps().pendingExtension().orElseThrow().until();
        OffsetDateTime end = until == null ? asked : until;
        if (granted) {
            limit.checkEnd(end);
        }
        take(new Step.ExtensionDecided(granted, granted ? end : null, reason, by), HazardState.RECTIFYING);
    }

    /** Says the work is done; a request for more time still open falls away. */
    public void requestAcceptance(String statement, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.REQUEST_ACCEPTANCE);
        if (steps().pendingExtension().isPresent()) {
            take(new Step.ExtensionDecided(false, null, "已申请验收，延期申请自动撤回", by), HazardState.RECTIFYING);
        }
        take(new Step.AcceptanceRequested(statement, evidence, by), HazardState.ACCEPTANCE);
    }

    /**
     * Checks the work on site; a failed check leads to a new order (16号令 art. 23). A general hazard that passes leaves
     * the list with the signature of who checked it, a major one waits for the head's.
     */
    public void verify(boolean passed, String opinion, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.VERIFY);
        DoerIsNotVerifier.check(this, by);
        take(new Step.Verified(passed, opinion, evidence, by), passed ? HazardState.VERIFIED : HazardState.GRADED);
        if (passed && grade() != HazardGrade.MAJOR) {
            take(new Step.WrittenOff("验收合格，即予销号", Rules.SIGN, by), HazardState.WRITTEN_OFF);
        }
    }

    /** Takes a verified major hazard off the list (销号). */
    public void writeOff(String reason, Signature by) {
        StepGuard.check(this, HazardAction.WRITE_OFF);
        DoerIsNotVerifier.check(this, by);
        requirePenalty();
        take(new Step.WrittenOff(reason, Rules.ACCEPTANCE, by), HazardState.WRITTEN_OFF);
    }

    /** Returns the report to be completed (退回补正). */
    public void sendBack(String reason, Signature by) {
        StepGuard.check(this, HazardAction.SEND_BACK);
        take(new Step.SentBack(reason, by), HazardState.SENT_BACK);
    }

    /** Completes a report that was sent back. */
    public void resubmit(String supplement, List<String> evidence, Signature by) {
        StepGuard.check(this, HazardAction.RESUBMIT);
        take(new Step.Resubmitted(supplement, evidence, by), HazardState.REPORTED);
    }

    /** Offers the hazard to the body that has the power (移交). */
    public void proposeTransfer(Body to, String reason, Signature by) {
        StepGuard.check(this, HazardAction.TRANSFER);
        TransferPolicy.checkProposal(this, to);
        Body from = handler();
        if (from == null) {
            throw Refusals.conflict("no-handler", "没有承办单位", "本隐患尚无承办单位，不能移交");
        }
        take(new Step.TransferProposed(from, to, reason, by), HazardState.TRANSFERRING);
    }

    /** Takes the hazard over or refuses it; the second refusal waits for the 安委办. */
    public void answerTransfer(boolean accepted, String reason, Signature by) {
        StepGuard.check(this, HazardAction.ANSWER_TRANSFER);
        requireReason(accepted, reason);
        Body to = steps().last(Step.TransferProposed.class).orElseThrow().to();
        boolean toRuling = !accepted && steps().refusals() + 1 >= TransferPolicy.REFUSALS_BEFORE_RULING;
        take(new Step.TransferAnswered(to, accepted, reason, by), toRuling ? HazardState.TRANSFERRING : resting());
        if (accepted) {
            handledBy(to);
        }
    }

    /** The 安委办 names the body that handles it, finally. */
    public void ruleTransfer(Body to, String reason, Signature by) {
        StepGuard.check(this, HazardAction.RULE_TRANSFER);
        take(new Step.TransferRuled(to, reason, by), resting());
        handledBy(to);
    }

    /** Where the hazard rests when no transfer is under way. */
    private HazardState resting() {
        return grade() == null ? HazardState.REPORTED : HazardState.GRADED;
    }

    private static void requireReason(boolean positive, String reason) {
        if (!positive && reason.isBlank()) {
            throw Refusals.refuse("reason-missing", "缺少理由", "reason", "不同意时须写明理由", null);
        }
    }
}
