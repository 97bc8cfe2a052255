package cn.duban.incident.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the papers of an incident are made of, as plain values. Money in fen; null means unknown, which is not zero.
 *
 * @param kind label, for example 工贸事故
 * @param receivedAt when the platform took the first report
 * @param statements oldest first, the flash report leading
 */
public record CaseFile(
        String number,
        String title,
        String kind,
        @Nullable String enterprise,
        String division,
        @Nullable OffsetDateTime occurredAt,
        @Nullable OffsetDateTime knownAt,
        OffsetDateTime sentAt,
        OffsetDateTime receivedAt,
        List<Said> statements,
        @Nullable Inquiry inquiry) {

    /** What was said first. */
    public Said first() {
        return statements.get(0);
    }

    /** The statement of that number. */
    public Optional<Said> statement(int version) {
        return statements.stream().filter(said -> said.version() == version).findFirst();
    }

    /** The latest statement, of those that make (or do not make) a follow-up report. */
    public Optional<Said> latest(boolean followUp) {
        return statements.stream()
                .filter(said -> said.kind().followsUp() == followUp)
                .max(Comparator.comparingInt(Said::version));
    }

    /** How the statement came to be. */
    public enum Kind {
        FLASH("快报", false),
        COMPLETION("快报补充", false),
        RELAY("转报", false),
        FOLLOW_UP("续报", true),
        SUPPLEMENT("补报", true),
        CORRECTION("更正", true);

        private final String label;
        private final boolean followsUp;

        Kind(String label, boolean followsUp) {
            this.label = label;
            this.followsUp = followsUp;
        }

        public String label() {
            return label;
        }

        boolean followsUp() {
            return followsUp;
        }
    }

    /**
     * One version of what was said.
     *
     * @param addressee the body it is for
     * @param grade label of the grade these figures give
     * @param changes against the version before
     */
    public record Said(
            int version,
            Kind kind,
            String author,
            String organisation,
            @Nullable String addressee,
            OffsetDateTime sentAt,
            Content content,
            String grade,
            @Nullable String reason,
            List<Change> changes) {}

    /** What art. 12 of 493号令 asks for. */
    public record Content(
            @Nullable String what,
            String place,
            @Nullable String unitOverview,
            Figures figures,
            @Nullable Danger danger,
            @Nullable String cause,
            @Nullable String measures,
            @Nullable String other) {}

    /** Casualties and loss. */
    public record Figures(
            @Nullable Integer deaths,
            @Nullable Integer missing,
            @Nullable Integer seriousInjuries,
            @Nullable Integer minorInjuries,
            @Nullable Integer poisoned,
            @Nullable Integer trapped,
            @Nullable Integer inDanger,
            @Nullable Integer evacuated,
            @Nullable Long lossFen) {}

    /** What makes a near miss without being a figure, in words. */
    public record Danger(
            @Nullable String polluted,
            @Nullable String endangered,
            @Nullable String other) {}

    /** One thing that differs from the statement before. */
    public record Change(
            String label, @Nullable String before, @Nullable String after) {}

    /** The inquiry, as far as it has come. */
    public record Inquiry(
            String organisation,
            OffsetDateTime formedAt,
            List<Member> members,
            @Nullable Report report,
            @Nullable Reply reply,
            @Nullable Plate plate) {}

    /** A member of the inquiry team. */
    public record Member(String name, String unit, String role, String declaration) {}

    /** The report of the inquiry. */
    public record Report(OffsetDateTime filedAt, String author, String grade) {}

    /** The government's reply to the report. */
    public record Reply(OffsetDateTime at, String organisation, String number, String opinion) {}

    /** Listed supervision of the inquiry. */
    public record Plate(
            String number,
            String issuer,
            OffsetDateTime issuedAt,
            String demands,
            @Nullable LocalDate dueOn,
            String document,
            String clause) {}
}
