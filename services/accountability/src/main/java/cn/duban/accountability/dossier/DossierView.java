package cn.duban.accountability.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A dossier as it is shown: what identifies it, and its content. */
public record DossierView(
        @JsonUnwrapped Row row, @JsonUnwrapped Dossier dossier) {

    /**
     * A dossier in a list.
     *
     * @param contentHash SHA-256 of the content
     * @param pdfSha256 SHA-256 of the file {@code .pdf} serves
     */
    public record Row(
            String id,
            String number,
            OffsetDateTime laidAt,
            String laidBy,
            String contentHash,
            String pdfSha256,
            int entries) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("id"),
                    row.getString("number"),
                    row.getObject("compiled_at", OffsetDateTime.class),
                    row.getString("compiled_name"),
                    row.getString("content_hash"),
                    row.getString("pdf_sha256"),
                    row.getInt("entries"));
        }

        static Row of(Dossiers.Laid laid) {
            return new Row(
                    laid.id(),
                    laid.number(),
                    laid.compiledAt(),
                    laid.compiledBy(),
                    laid.contentHash(),
                    laid.pdfSha256(),
                    laid.entries());
        }
    }

    static DossierView of(Dossiers.Laid laid) {
        return new DossierView(Row.of(laid), laid.dossier());
    }
}
