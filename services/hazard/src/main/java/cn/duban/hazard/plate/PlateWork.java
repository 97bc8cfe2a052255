package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.ExtensionLimit;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.PlanElements;
import cn.duban.hazard.lifecycle.Step;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The side of the enterprise: plan, progress, more time. */
@MappedSuperclass
public abstract class PlateWork extends PlateNotices {
    protected PlateWork() {}

    protected PlateWork(String id, Hazard hazard, int round, Office office, PlateStep.Proposed proposal) {
        super(id, hazard, round, office, proposal);
    }

    /** Files the plan with its five elements (五落实), once the notice has reached the enterprise. */
    public void filePlan(PlanElements elements, Signature by) {
        PlateGuard.check(this, PlateAction.FILE_PLAN);
        if (!served()) {
            throw Refusals.conflict("notice-not-served", "通知书尚未送达", "督办通知书签收后方可报送治理方案");
        }
        LocalDate latest = Days.of(Objects.requireNonNull(rectifyBy()));
        Step.PlanFiled p = elements.complete(latest, by);
        take(
                new PlateStep.PlanFiled(p.responsible(), p.measures(), p.funds(), p.deadline(), p.contingency(), by),
                PlateState.PLAN_REVIEW);
    }

    /** Approves the plan or returns it. */
    public void reviewPlan(boolean approved, String reason, Signature by) {
        PlateGuard.check(this, PlateAction.REVIEW_PLAN);
        PlateGuard.notADoer(this, by, "审查");
        PlateGuard.reason(approved, reason);
        take(new PlateStep.PlanReviewed(approved, reason, by), approved ? PlateState.RECTIFYING : PlateState.PLANNING);
    }

    /** Reports how far the work is; it never falls back, unless it was sent back. */
    public void reportProgress(String text, int percent, List<String> evidence, Signature by) {
        PlateGuard.check(this, PlateAction.REPORT_PROGRESS);
        int before = steps().lastSince(
                        PlateStep.ProgressReported.class,
                        Set.of(PlateStep.Reviewed.class, PlateStep.MeasureDecided.class))
                .map(PlateStep.ProgressReported::percent)
                .orElse(0);
        if (percent < before || percent > 100) {
            throw Refusals.refuse("percent", "进度有误", "percent", "进度应在 " + before + " 到 100 之间，不得低于上次报告", null);
        }
        beside(new PlateStep.ProgressReported(text, percent, evidence, by));
    }

    /** Asks for more time; one request at a time. */
    public void requestExtension(OffsetDateTime until, String reason, ExtensionLimit limit, Signature by) {
        PlateGuard.check(this, PlateAction.REQUEST_EXTENSION);
        limit.checkRequest(until, by.at());
        beside(new PlateStep.ExtensionRequested(until, reason, by));
    }

    /** Grants all or part of the time asked for, or refuses. */
    public void decideExtension(
            boolean granted, @Nullable OffsetDateTime until, String reason, ExtensionLimit limit, Signature by) {
        PlateGuard.check(this, PlateAction.DECIDE_EXTENSION);
        PlateGuard.notADoer(this, by, "审批");
        PlateGuard.reason(granted, reason);
        OffsetDateTime asked = steps().pendingExtension().orElseThrow().until();
        OffsetDateTime end = until == null ? asked : until;
        if (granted) {
            limit.checkEnd(end);
            rectifyUntil(end);
        }
        beside(new PlateStep.ExtensionDecided(granted, granted ? end : null, reason, by));
    }

    final void withdrawExtension(String reason, Signature by) {
        if (steps().pendingExtension().isPresent()) {
            beside(new PlateStep.ExtensionDecided(false, null, reason, by));
        }
    }

    /** Where the work goes on. */
    final PlateState resting() {
        return steps().planApproved() ? PlateState.RECTIFYING : PlateState.PLANNING;
    }
}
