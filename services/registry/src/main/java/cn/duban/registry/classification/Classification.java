package cn.duban.registry.classification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to class an enterprise otherwise, and what became of it.
 *
 * @param effectiveOn first day it holds once confirmed
 */
public record Classification(
        UUID id,
        String enterpriseId,
        String gbt4754,
        List<String> traits,
        List<String> matters,
        LocalDate effectiveOn,
        String reason,
        State state,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decision) {
    static final String COLUMNS = "c.id, c.enterprise_id, c.gbt4754, c.traits, c.matters, c.effective_on, c.reason,"
            + " c.state, c.proposed_by, c.proposed_at, c.decided_by, c.decided_at, c.decision";

    /** Where it stands: a confirmed one waits for its day. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        IN_FORCE
    }

    static Classification read(ResultSet row) throws SQLException {
        return new Classification(
                row.getObject("id", UUID.class),
                row.getString("enterprise_id"),
                row.getString("gbt4754"),
                texts(row.getArray("traits")),
                texts(row.getArray("matters")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("decision"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
