package cn.duban.portal.integrity;

import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.contracts.audit.IntegrityPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chain or a file that is not what was sealed.
 *
 * @param about service whose record it is
 * @param subject id of the file; of a chain the service's name
 * @param divisionPath place of the case a file belongs to; null where it concerns everybody
 * @param foundBy service that found it first
 * @param times how often it was found
 * @param cause null until somebody said what was behind it
 */
public record IntegrityFault(
        UUID id,
        String about,
        IntegrityKind kind,
        String subject,
        @Nullable String divisionPath,
        String foundBy,
        OffsetDateTime foundAt,
        OffsetDateTime lastAt,
        long times,
        @Nullable Cause cause,
        @Nullable String reason,
        @Nullable String explainedBy,
        @Nullable OffsetDateTime explainedAt) {

    /** What was behind it. */
    public enum Cause {
        /** Somebody changed the record. */
        TAMPERING,
        /** It was put back from a backup. */
        RESTORE,
        /** A disk, a program or a transfer failed. */
        TECHNICAL
    }

    boolean open() {
        return cause == null;
    }

    static IntegrityFault read(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return new IntegrityFault(
                row.getObject("id", UUID.class),
                row.getString("about"),
                IntegrityKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("division_path"),
                row.getString("found_by"),
                row.getObject("found_at", OffsetDateTime.class),
                row.getObject("last_at", OffsetDateTime.class),
                row.getLong("times"),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("reason"),
                row.getString("explained_by"),
                row.getObject("explained_at", OffsetDateTime.class));
    }

    /** As shown; {@code mine} where the caller may say what was behind it. */
    public record View(
            UUID id,
            String about,
            IntegrityKind kind,
            String subject,
            String foundBy,
            OffsetDateTime foundAt,
            OffsetDateTime lastAt,
            long times,
            List<IntegrityPlace> places,
            @Nullable Cause cause,
            @Nullable String reason,
            @Nullable String explainedBy,
            @Nullable OffsetDateTime explainedAt,
            boolean mine) {}

    View view(List<IntegrityPlace> places, boolean mine) {
        return new View(
                id,
                about,
                kind,
                subject,
                foundBy,
                foundAt,
                lastAt,
                times,
                places,
                cause,
                reason,
                explainedBy,
                explainedAt,
                mine);
    }
}
