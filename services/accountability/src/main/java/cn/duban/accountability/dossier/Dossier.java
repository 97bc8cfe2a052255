package cn.duban.accountability.dossier;

import cn.duban.contracts.Basis;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down: everything the platform recorded about a case, by body and post. It says what was owed and what was
 * done; whether that is diligence or neglect is for people to decide.
 *
 * @param asOf moment of the earliest fact, for which holders and duties are shown
 * @param journalUpTo last event and {@code auditUpTo} last act taken into account
 */
public record Dossier(
        String caseId,
        String caseNumber,
        String caseTitle,
        OffsetDateTime asOf,
        OffsetDateTime compiledAt,
        String compiledBy,
        long journalUpTo,
        long auditUpTo,
        List<Source> subjects,
        List<Party> parties,
        List<Entry> timeline) {

    /** A hazard, incident, duty or case it is about. */
    public record Source(String type, String id, String number, String title) {}

    /**
     * A body, or one of its posts, with what it had to do and what it did.
     *
     * @param inTime clocks and recurring duties that were kept
     */
    public record Party(
            String organisationId,
            String organisationName,
            @Nullable String postId,
            @Nullable String postName,
            List<Held> holders,
            List<Listed> duties,
            List<Recurring> recurring,
            List<Clock> clocks,
            List<Entry> acts,
            int inTime,
            int late,
            int missed) {}

    /** Who held the post. */
    public record Held(
            String name, LocalDate from, @Nullable LocalDate to) {}

    /** A line of the duty list. */
    public record Listed(String id, String summary, String role, Basis basis, boolean verified) {}

    /** A recurring duty of a period in which the case falls. */
    public record Recurring(String number, String name, String periodName, String state, Basis basis) {}

    /** A clock that ran for the party. */
    public record Clock(
            String name,
            Basis basis,
            boolean verified,
            String subjectNumber,
            OffsetDateTime anchorAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime metAt,
            @Nullable OffsetDateTime missedAt,
            Outcome outcome) {}

    /** How a clock ended. */
    public enum Outcome {
        IN_TIME("按期"),
        LATE("逾期完成"),
        MISSED("逾期未完成"),
        RUNNING("进行中"),
        CANCELLED("已取消");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * Something that happened.
     *
     * @param source where it is recorded
     * @param by who did it, with the posts held then
     * @param hash fingerprint of the record
     */
    public record Entry(
            OffsetDateTime at,
            String source,
            String what,
            String by,
            String subjectNumber,
            String detail,
            String hash) {}
}
