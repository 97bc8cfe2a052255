package cn.duban.hazard.view;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.scheme.AddedView;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Matter;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.Suggestion;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one hazard.
 *
 * @param responsible the resolver's answer as of the filing, as JSON
 * @param awaitsRuling whether the 安委办 must name the body first
 * @param source null where the reader does not learn that somebody told
 * @param reporter null where the reader does not learn who took it down
 * @param informant what an informant said, null for who does not handle it
 * @param added steps a division's scheme asked for, the first asked first
 * @param actions steps the reader may take now
 */
public record HazardDetail(
        String id,
        String number,
        HazardState state,
        @Nullable HazardGrade grade,
        Suggestion suggestion,
        String title,
        String description,
        @Nullable HazardSource source,
        Matter matter,
        @Nullable Enterprise enterprise,
        Division division,
        String place,
        @Nullable Double longitude,
        @Nullable Double latitude,
        OffsetDateTime foundAt,
        OffsetDateTime reportedAt,
        @Nullable Signature reporter,
        @Nullable Handler handler,
        @Nullable Handler overseer,
        boolean awaitsRuling,
        @JsonRawValue String responsible,
        @Nullable OffsetDateTime dueAt,
        Step.@Nullable Graded grading,
        Step.@Nullable Ordered order,
        @Nullable Plan plan,
        List<Step.ProgressReported> progress,
        List<Extension> extensions,
        List<Step.AcceptanceRequested> acceptances,
        List<Step.Verified> verifications,
        List<Transfer> transfers,
        List<Step.SentBack> sendBacks,
        List<Attachment> evidence,
        @Nullable Informant informant,
        List<DeadlineView> deadlines,
        List<AddedView> added,
        List<HazardAction> actions,
        long version) {

    /** Place in the tree of divisions. */
    public record Division(String code, String name, String path) {}

    /** A body in hand. */
    public record Handler(String organisationId, String name) {
        static @Nullable Handler of(@Nullable Body body) {
            return body == null ? null : new Handler(body.id(), body.name());
        }
    }

    /** The plan filed last; {@code funds} in yuan with two decimals; {@code review} null while it waits. */
    public record Plan(
            String responsible,
            String measures,
            String funds,
            LocalDate deadline,
            String contingency,
            Signature by,
            Step.@Nullable PlanReviewed review) {}

    /** A request for more time and its answer. */
    public record Extension(
            OffsetDateTime until, String reason, Signature by, Step.@Nullable ExtensionDecided decision) {}

    /** A transfer and what came of it; {@code from} is null for a ruling without one. */
    public record Transfer(
            @Nullable Body from,
            Body to,
            String reason,
            Signature by,
            Step.@Nullable TransferAnswered answer,
            boolean ruling) {}

    /** What somebody told, for those who handle it. */
    public record Informant(List<Informants.Statement> statements, List<Attachment> evidence) {}

    /** A file. */
    public record Attachment(String id, String name, String mediaType, long size, String sha256) {}
}
