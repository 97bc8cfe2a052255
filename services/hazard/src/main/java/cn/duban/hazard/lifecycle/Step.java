package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.HazardGrade;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One signed step in the life of a hazard; steps are only ever added. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @Type(value = Step.Graded.class, name = "GRADED"),
    @Type(value = Step.Ordered.class, name = "ORDERED"),
    @Type(value = Step.PlanFiled.class, name = "PLAN_FILED"),
    @Type(value = Step.PlanReviewed.class, name = "PLAN_REVIEWED"),
    @Type(value = Step.ProgressReported.class, name = "PROGRESS_REPORTED"),
    @Type(value = Step.ExtensionRequested.class, name = "EXTENSION_REQUESTED"),
    @Type(value = Step.ExtensionDecided.class, name = "EXTENSION_DECIDED"),
    @Type(value = Step.AcceptanceRequested.class, name = "ACCEPTANCE_REQUESTED"),
    @Type(value = Step.Verified.class, name = "VERIFIED"),
    @Type(value = Step.WrittenOff.class, name = "WRITTEN_OFF"),
    @Type(value = Step.SentBack.class, name = "SENT_BACK"),
    @Type(value = Step.Resubmitted.class, name = "RESUBMITTED"),
    @Type(value = Step.TransferProposed.class, name = "TRANSFER_PROPOSED"),
    @Type(value = Step.TransferAnswered.class, name = "TRANSFER_ANSWERED"),
    @Type(value = Step.TransferRuled.class, name = "TRANSFER_RULED"),
    @Type(value = Step.PenaltyRecorded.class, name = "PENALTY_RECORDED"),
    @Type(value = Step.WorkStopped.class, name = "WORK_STOPPED"),
    @Type(value = Step.WorkResumed.class, name = "WORK_RESUMED"),
    @Type(value = Step.CutOffApproved.class, name = "CUT_OFF_APPROVED"),
    @Type(value = Step.CutOffExecuted.class, name = "CUT_OFF_EXECUTED"),
    @Type(value = Step.CutOffLifted.class, name = "CUT_OFF_LIFTED"),
})
public sealed interface Step {
    /** Who took it, on which post, when. */
    Signature by();

    /** A person confirmed the grade. */
    record Graded(HazardGrade grade, List<Criterion> criteria, String reason, Signature by) implements Step {}

    /** Rectification was ordered, to be done by {@code due}. */
    record Ordered(String demand, OffsetDateTime due, boolean stopWork, Signature by) implements Step {}

    /** The plan with its five elements; {@code funds} in yuan with two decimals. */
    record PlanFiled(
            String responsible, String measures, BigDecimal funds, LocalDate deadline, String contingency, Signature by)
            implements Step {}

    /** The plan was approved or returned. */
    record PlanReviewed(boolean approved, String reason, Signature by) implements Step {}

    /** How far the work is, 0 to 100 percent. */
    record ProgressReported(String text, int percent, List<String> evidenceIds, Signature by) implements Step {}

    /** More time was asked for. */
    record ExtensionRequested(OffsetDateTime until, String reason, Signature by) implements Step {}

    /** Answer to the last request; {@code until} is null when refused or withdrawn. */
    record ExtensionDecided(boolean granted, @Nullable OffsetDateTime until, String reason, Signature by)
            implements Step {}

    /** The work is done, says who did it. */
    record AcceptanceRequested(String statement, List<String> evidenceIds, Signature by) implements Step {}

    /** On-site check by somebody else. */
    record Verified(boolean passed, String opinion, List<String> evidenceIds, Signature by) implements Step {}

    /** The hazard left the list (销号); {@code basis} is null in old records, which did not name it. */
    record WrittenOff(String reason, @Nullable Basis basis, Signature by) implements Step {}

    /** The report must be completed first. */
    record SentBack(String reason, Signature by) implements Step {}

    /** The report was completed and filed again. */
    record Resubmitted(String supplement, List<String> evidenceIds, Signature by) implements Step {}

    /** Offered by one body to another. */
    record TransferProposed(Body from, Body to, String reason, Signature by) implements Step {}

    /** The body it was offered to took or refused it. */
    record TransferAnswered(Body body, boolean accepted, String reason, Signature by) implements Step {}

    /** The 安委办 decided who handles it; nobody may pass it on after that. */
    record TransferRuled(Body to, String reason, Signature by) implements Step {}

    /** The penalty that must go with a major hazard, with its document and what it makes the enterprise's count. */
    record PenaltyRecorded(Penalty penalty, PenaltyCount count, List<String> evidenceIds, Signature by)
            implements Step {}

    /** Work was ordered to stop, by a decision of its own. */
    record WorkStopped(String scope, String documentNumber, List<String> evidenceIds, Signature by) implements Step {}

    /** Work may go on; {@code applied} is the enterprise's written application. */
    record WorkResumed(String documentNumber, String applied, List<String> evidenceIds, Signature by)
            implements Step {}

    /**
     * Power or explosives may be cut off; {@code notified} is when the enterprise was told in writing, {@code notBefore}
     * the first moment it may be done.
     */
    record CutOffApproved(
            CutOffKind kind,
            boolean emergency,
            String grounds,
            OffsetDateTime notified,
            OffsetDateTime notBefore,
            Signature by)
            implements Step {}

    /** It was done. */
    record CutOffExecuted(CutOffKind kind, String executor, Signature by) implements Step {}

    /** It is supplied again. */
    record CutOffLifted(CutOffKind kind, String reason, Signature by) implements Step {}
}
