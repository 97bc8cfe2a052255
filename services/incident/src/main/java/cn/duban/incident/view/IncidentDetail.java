package cn.duban.incident.view;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.deadline.DeadlineView;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Arrival;
import cn.duban.incident.lifecycle.Change;
import cn.duban.incident.lifecycle.FaultState;
import cn.duban.incident.lifecycle.GradeFinding;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Missing;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.lifecycle.StatementKind;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one incident.
 *
 * @param inquiry what the inquiry shows of itself, null before there is one
 * @param closure what the closure shows of itself, null before there is one
 * @param reporter null where the reader does not learn who took down what somebody told
 * @param informant what an informant said, null for who does not handle it
 * @param actions steps the reader may take now
 */
public record IncidentDetail(
        @JsonUnwrapped IncidentRow row,
        String divisionPath,
        @Nullable Double longitude,
        @Nullable Double latitude,
        Moments times,
        @Nullable Signature reporter,
        Said statement,
        int statements,
        List<Missing> missingContent,
        GradeFinding finding,
        @Nullable IncidentGrade confirmedGrade,
        @Nullable IncidentGrade heldGrade,
        List<Leg> relay,
        List<Told> notices,
        List<Direct> directReports,
        List<Arrival> arrivals,
        List<Doubt> faults,
        List<IncidentLists.Duplicate> duplicates,
        @Nullable String mergedInto,
        List<IncidentLists.Duplicate> joined,
        OffsetDateTime supplementUntil,
        @Nullable Object inquiry,
        @Nullable Object closure,
        List<Attachment> attachments,
        @Nullable Informant informant,
        List<DeadlineView> deadlines,
        List<IncidentAction> actions) {

    /** The four times. */
    public record Moments(
            @Nullable OffsetDateTime occurredAt,
            @Nullable OffsetDateTime knownAt,
            OffsetDateTime sentAt,
            OffsetDateTime receivedAt) {}

    /** A statement with what it changed against the version before. */
    public record Said(
            int version,
            StatementKind kind,
            Signature by,
            OffsetDateTime sentAt,
            OffsetDateTime receivedAt,
            StatementContent content,
            @Nullable String reason,
            boolean late,
            List<Change> changes) {}

    /**
     * One hop of the relay.
     *
     * @param usedMinutes from arrival to relay, or until now
     * @param lateMinutes how much of that was too much, null when none
     */
    public record Leg(
            String id,
            RelayLevel level,
            @Nullable String organisationId,
            String organisationName,
            @Nullable String fromOrganisationName,
            boolean external,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime receivedAt,
            @Nullable Signature receivedBy,
            @Nullable String externalReceipt,
            @Nullable OffsetDateTime relayedAt,
            @Nullable Signature relayedBy,
            @Nullable OffsetDateTime dueAt,
            @Nullable Long usedMinutes,
            @Nullable Long lateMinutes,
            boolean skipped,
            @Nullable String skippedReason,
            boolean required,
            boolean gap) {}

    /** A notice beside the chain. */
    public record Told(
            String id,
            RelayLevel level,
            NoticeRecipient recipient,
            String organisationId,
            String organisationName,
            @Nullable OffsetDateTime sentAt,
            @Nullable Signature sentBy,
            @Nullable OffsetDateTime receivedAt,
            @Nullable Signature receivedBy,
            @Nullable OffsetDateTime dueAt,
            Basis basis) {}

    /**
     * A report past the chain that the grade asks for, or that was made all the same.
     *
     * @param from level that makes it; null for the enterprise
     * @param byId body that makes it, null for one that was made
     * @param basis null where the grade does not ask for it
     * @param owed whether it is still to be made
     */
    public record Direct(
            String id,
            @Nullable RelayLevel from,
            RelayLevel to,
            @Nullable String byId,
            String byName,
            @Nullable Basis basis,
            boolean owed,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime calledAt,
            @Nullable String answeredBy,
            @Nullable Signature recordedBy,
            @Nullable String note) {}

    /** A fault of reporting. */
    public record Doubt(
            String id,
            FaultKind kind,
            FaultState state,
            @Nullable String organisationId,
            String subject,
            String detail,
            Basis basis,
            OffsetDateTime openedAt,
            @Nullable Signature openedBy,
            @Nullable OffsetDateTime decidedAt,
            @Nullable Signature decidedBy,
            @Nullable String reason,
            List<String> evidenceIds) {}

    /** What somebody told, for those who handle it. */
    public record Informant(List<Informants.Statement> statements, List<Attachment> evidence) {}

    /** A file. */
    public record Attachment(String id, String name, String mediaType, long size, String sha256) {}
}
