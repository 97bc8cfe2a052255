package cn.duban.casework.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process that does not go on, or is not where its case is.
 *
 * @param id also that of the administrators' task
 * @param process name or key of the model, null where the process is not at hand
 * @param place name of the element it stands at, key of what it should have waited for, or of the model that was to begin
 * @param error what the last attempt came to, null where none was made
 * @param jobId the engine's job that failed for good, null where none did
 */
public record ProcessAlert(
        UUID id,
        String caseType,
        String caseId,
        String caseNumber,
        String caseTitle,
        String divisionName,
        Reason reason,
        @Nullable String process,
        String place,
        @Nullable String error,
        @Nullable String jobId,
        OffsetDateTime raisedAt,
        @Nullable OffsetDateTime resolvedAt) {

    /** Columns of table {@code process_alert}, as {@link #read} takes them. */
    static final String COLUMNS = "id, case_type, case_id, case_number, case_title, division_name, reason, process,"
            + " place, error, job_id, raised_at, resolved_at";

    /** What is wrong with it. */
    public enum Reason {
        /** It could not be begun in several attempts, which go on. */
        NOT_BEGUN("not-begun"),
        /** A job failed as often as it may. */
        STANDS_STILL("retries-exhausted"),
        /** The process waits for something else than the case does. */
        OUT_OF_STEP("out-of-step");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** As tasks and metrics call it. */
        String key() {
            return key;
        }
    }

    static ProcessAlert read(ResultSet row) throws SQLException {
        return new ProcessAlert(
                row.getObject("id", UUID.class),
                row.getString("case_type"),
                row.getString("case_id"),
                row.getString("case_number"),
                row.getString("case_title"),
                row.getString("division_name"),
                Reason.valueOf(row.getString("reason")),
                row.getString("process"),
                row.getString("place"),
                row.getString("error"),
                row.getString("job_id"),
                row.getObject("raised_at", OffsetDateTime.class),
                row.getObject("resolved_at", OffsetDateTime.class));
    }
}
