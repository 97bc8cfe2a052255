package cn.duban.hazard.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** One penalty of an enterprise; fine in fen. */
public record PenaltyRow(
        String hazardId,
        String hazardNumber,
        String documentNumber,
        LocalDate decidedOn,
        String content,
        long fineFen) {
    static PenaltyRow read(ResultSet row) throws SQLException {
        return new PenaltyRow(
                row.getString("hazard_id"),
                row.getString("number"),
                row.getString("document_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("content"),
                row.getLong("fine_fen"));
    }
}
