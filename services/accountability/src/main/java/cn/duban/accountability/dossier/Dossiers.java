package cn.duban.accountability.dossier;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Dossiers that were laid down; none is ever changed. */
@ApplicationScoped
class Dossiers {
    private static final String COLUMNS =
            "id, number, case_id, compiled_at, compiled_name, content, content_hash, pdf_sha256, entries";

    private static final int MOST_LISTED = 200;

    private final Sql sql;

    Dossiers(Sql sql) {
        this.sql = sql;
    }

    /** One that was laid down, its content as it was written. */
    record Laid(
            String id,
            String number,
            String caseId,
            OffsetDateTime compiledAt,
            String compiledBy,
            String content,
            String contentHash,
            String pdfSha256,
            int entries) {
        static Laid read(ResultSet row) throws SQLException {
            return new Laid(
                    row.getString("id"),
                    row.getString("number"),
                    row.getString("case_id"),
                    row.getObject("compiled_at", OffsetDateTime.class),
                    row.getString("compiled_name"),
                    row.getString("content"),
                    row.getString("content_hash"),
                    row.getString("pdf_sha256"),
                    row.getInt("entries"));
        }

        Dossier dossier() {
            return EventJson.read(content, Dossier.class);
        }
    }

    void add(Laid one, Dossier dossier, String username) {
        sql.update(
                "insert into dossier (id, number, case_id, compiled_at, compiled_by, compiled_name, journal_up_to,"
                        + " audit_up_to, content, content_hash, pdf_sha256, entries)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.number(),
                one.caseId(),
                one.compiledAt(),
                username,
                one.compiledBy(),
                dossier.journalUpTo(),
                dossier.auditUpTo(),
                one.content(),
                one.contentHash(),
                one.pdfSha256(),
                one.entries());
    }

    Optional<Laid> find(String id) {
        return sql.first("select " + COLUMNS + " from dossier where id = ?", Laid::read, id);
    }

    /** Those of a case, the latest first, without what they hold. */
    List<DossierView.Row> of(String caseId) {
        return sql.query(
                "select id, number, compiled_at, compiled_name, content_hash, pdf_sha256, entries from dossier"
                        + " where case_id = ? order by compiled_at desc, id limit " + MOST_LISTED,
                DossierView.Row::read,
                caseId);
    }

    /** Keeps the paper: set once, it is the same for good, and nobody waits for it again. */
    void keepPaper(String id, byte[] pdf) {
        sql.update("insert into dossier_paper (dossier_id, pdf) values (?, ?) on conflict do nothing", id, pdf);
    }

    Optional<byte[]> paper(String id) {
        return sql.first("select pdf from dossier_paper where dossier_id = ?", row -> row.getBytes(1), id);
    }

    int count(String caseId) {
        return sql.query("select count(*) from dossier where case_id = ?", row -> row.getInt(1), caseId)
                .get(0);
    }
}
