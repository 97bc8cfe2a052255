package cn.duban.hazard.plate.view;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.scheme.AddedView;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateStep;
import cn.duban.hazard.view.HazardDetail;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one plate.
 *
 * @param entered the level's own 安委办 is not on the platform, so {@code office} enters its answers
 * @param raise what the level above was asked and has not issued a notice on yet
 * @param notice the notice in force
 * @param checklist items the review on site must go through
 * @param checked bases that were read in their text; all others are shown as not verified
 * @param earlier other plates of the same hazard
 * @param actions steps the reader may take now
 */
public record PlateDetail(
        String id,
        String number,
        int round,
        PlateState state,
        PlateLevel level,
        Body office,
        @Nullable Body seat,
        boolean entered,
        @Nullable Raise raise,
        OfHazard hazard,
        PlateOrigin origin,
        Proposal proposal,
        @Nullable NoticeView notice,
        List<NoticeView> notices,
        boolean served,
        boolean recorded,
        boolean published,
        boolean penaltyRecorded,
        @Nullable Plan plan,
        List<PlateStep.ProgressReported> progress,
        List<Extension> extensions,
        List<String> checklist,
        List<Basis> checked,
        @Nullable OffsetDateTime rectifyBy,
        @Nullable OffsetDateTime dueAt,
        List<Other> earlier,
        List<DeadlineView> deadlines,
        List<HazardDetail.Attachment> evidence,
        List<PlateAction> actions,
        List<PlateAction> forOthers,
        List<AddedView> added,
        long version) {
    /** What the level above was asked. */
    public record Raise(PlateLevel level, Body office, boolean granted, String reason, Signature by) {}

    /** The hazard that is listed; {@code plan} is the one filed for it last, so that nobody writes it twice. */
    public record OfHazard(
            String id,
            String number,
            String title,
            HazardState state,
            String matterName,
            String divisionName,
            String divisionPath,
            String place,
            @Nullable Enterprise enterprise,
            @Nullable Body handler,
            HazardDetail.@Nullable Plan plan) {}

    /** How it came to be listed. */
    public record Proposal(PlateLevel level, String reason, Basis basis, Signature by) {}

    /** A notice as it was issued. */
    public record NoticeView(
            String number,
            PlateLevel level,
            String issuer,
            String demands,
            OffsetDateTime dueAt,
            OffsetDateTime planDueAt,
            String contact,
            String lifting,
            Basis basis,
            Signature by) {}

    /** The plan filed last; {@code funds} in yuan with two decimals; {@code review} null while it waits. */
    public record Plan(
            String responsible,
            String measures,
            String funds,
            LocalDate deadline,
            String contingency,
            Signature by,
            PlateStep.@Nullable PlanReviewed review) {}

    /** A request for more time and its answer. */
    public record Extension(
            OffsetDateTime until, String reason, Signature by, PlateStep.@Nullable ExtensionDecided decision) {}

    /** Another plate of the hazard. */
    public record Other(String id, String number, int round, String state) {}
}
