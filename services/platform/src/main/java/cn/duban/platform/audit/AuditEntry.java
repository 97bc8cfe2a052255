package cn.duban.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param post id of the post acted on
 * @param address where the request came from
 * @param version version of the subject after the act
 * @param details JSON
 */
public record AuditEntry(
        long id,
        Instant at,
        String username,
        @Nullable String post,
        @Nullable String address,
        String action,
        String subjectType,
        String subjectId,
        long version,
        @JsonRawValue String details) {

    static final String COLUMNS =
            "e.id, e.at, e.username, e.post, e.address, e.action, e.subject_type, e.subject_id, e.version, e.details";

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("post"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getLong("version"),
                row.getString("details"));
    }
}
