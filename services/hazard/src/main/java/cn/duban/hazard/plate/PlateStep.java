package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateOrigin;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One signed step in the life of a plate; steps are only ever added. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @Type(value = PlateStep.Proposed.class, name = "PROPOSED"),
    @Type(value = PlateStep.LevelDecided.class, name = "LEVEL_DECIDED"),
    @Type(value = PlateStep.Escalated.class, name = "ESCALATED"),
    @Type(value = PlateStep.RaiseDecided.class, name = "RAISE_DECIDED"),
    @Type(value = PlateStep.Issued.class, name = "ISSUED"),
    @Type(value = PlateStep.Served.class, name = "SERVED"),
    @Type(value = PlateStep.Received.class, name = "RECEIVED"),
    @Type(value = PlateStep.Recorded.class, name = "RECORDED"),
    @Type(value = PlateStep.Published.class, name = "PUBLISHED"),
    @Type(value = PlateStep.PlanFiled.class, name = "PLAN_FILED"),
    @Type(value = PlateStep.PlanReviewed.class, name = "PLAN_REVIEWED"),
    @Type(value = PlateStep.ProgressReported.class, name = "PROGRESS_REPORTED"),
    @Type(value = PlateStep.ExtensionRequested.class, name = "EXTENSION_REQUESTED"),
    @Type(value = PlateStep.ExtensionDecided.class, name = "EXTENSION_DECIDED"),
    @Type(value = PlateStep.SelfEvaluated.class, name = "SELF_EVALUATED"),
    @Type(value = PlateStep.AcceptanceRequested.class, name = "ACCEPTANCE_REQUESTED"),
    @Type(value = PlateStep.Reviewed.class, name = "REVIEWED"),
    @Type(value = PlateStep.Refused.class, name = "REFUSED"),
    @Type(value = PlateStep.MeasureDecided.class, name = "MEASURE_DECIDED"),
    @Type(value = PlateStep.Lifted.class, name = "LIFTED"),
    @Type(value = PlateStep.LiftingPublished.class, name = "LIFTING_PUBLISHED"),
})
public sealed interface PlateStep {
    /** Who took it, on which post, when. */
    Signature by();

    /** Listing was proposed at a level; {@code basis} is the rule that asks for it. */
    record Proposed(PlateOrigin origin, PlateLevel level, String reason, Basis basis, Signature by)
            implements PlateStep {}

    /** Whether it is listed. */
    record LevelDecided(boolean listed, PlateLevel level, String reason, Signature by) implements PlateStep {}

    /** The level above was asked; {@code raise} on a running plate, otherwise the decision itself moved up. */
    record Escalated(PlateLevel from, Office to, boolean raise, String reason, String documentNumber, Signature by)
            implements PlateStep {}

    /** The level above took the plate over or did not. */
    record RaiseDecided(boolean raised, PlateLevel level, String reason, Signature by) implements PlateStep {}

    /** The notice. */
    record Issued(Notice notice, PlateLevel level, Body issuer, Basis basis, Signature by) implements PlateStep {}

    /** The notice was served. */
    record Served(ServiceMethod method, String recipient, String note, List<String> evidenceIds, Signature by)
            implements PlateStep {}

    /** The enterprise signed for it. */
    record Received(String note, Signature by) implements PlateStep {}

    /** It was filed with the body above (备案). */
    record Recorded(String withBody, Signature by) implements PlateStep {}

    /** It was published. */
    record Published(String channel, Signature by) implements PlateStep {}

    /** The plan with its five elements; {@code funds} in yuan. */
    record PlanFiled(
            String responsible, String measures, BigDecimal funds, LocalDate deadline, String contingency, Signature by)
            implements PlateStep {}

    /** The plan was approved or returned. */
    record PlanReviewed(boolean approved, String reason, Signature by) implements PlateStep {}

    /** How far the work is, 0 to 100 percent. */
    record ProgressReported(String text, int percent, List<String> evidenceIds, Signature by) implements PlateStep {}

    /** More time was asked for. */
    record ExtensionRequested(OffsetDateTime until, String reason, Signature by) implements PlateStep {}

    /** Answer to the last request; {@code until} is null when refused or withdrawn. */
    record ExtensionDecided(boolean granted, @Nullable OffsetDateTime until, String reason, Signature by)
            implements PlateStep {}

    /** The result was evaluated by the enterprise's own experts or by a licensed body. */
    record SelfEvaluated(
            Evaluator evaluator,
            String body,
            String licence,
            String conclusion,
            boolean passed,
            List<String> evidenceIds,
            Signature by)
            implements PlateStep {}

    /** The lifting was applied for in writing. */
    record AcceptanceRequested(String statement, List<String> evidenceIds, Signature by) implements PlateStep {}

    /** The review on site; {@code due} is the new end where it was sent back. */
    record Reviewed(
            ReviewVerdict verdict,
            List<CheckItem> checklist,
            String opinion,
            List<Signer> signers,
            @Nullable OffsetDateTime due,
            List<String> evidenceIds,
            Signature by)
            implements PlateStep {}

    /** The enterprise does not do what it must. */
    record Refused(String facts, List<String> evidenceIds, Signature by) implements PlateStep {}

    /** What is done then; {@code due} is the new end where the work goes on. */
    record MeasureDecided(
            PlateMeasure measure,
            String documentNumber,
            String reason,
            @Nullable OffsetDateTime due,
            Basis basis,
            Signature by)
            implements PlateStep {}

    /** The plate was lifted; {@code number} is that of the lifting notice (摘牌通知书). */
    record Lifted(String number, String reason, Signature by) implements PlateStep {}

    /** The lifting was published. */
    record LiftingPublished(String channel, Signature by) implements PlateStep {}
}
