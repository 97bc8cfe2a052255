package cn.duban.casework.evidence;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is known of the files. */
@ApplicationScoped
public class EvidenceFiles {
    private static final String SELECT =
            "select id, name, media_type, size, sha256, original_sha256, uploaded_by, subject_id from evidence"
                    + " where removed_at is null and ";

    private final Sql sql;
    private final Visibility visibility;

    EvidenceFiles(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** One file, where the caller may see it. */
    public Optional<EvidenceFile> visible(String id) {
        return visibility.sees(EvidenceKind.KIND, id) ? find(id) : Optional.empty();
    }

    /** One file. */
    public Optional<EvidenceFile> find(String id) {
        return sql.first(SELECT + "id = ?", EvidenceFiles::read, id);
    }

    /** The files of a case, oldest first, without those of an informant. */
    public List<EvidenceFile> of(String subjectId) {
        return sql.query(
                SELECT + "subject_id = ? and not sealed order by uploaded_at, id", EvidenceFiles::read, subjectId);
    }

    /** The files informants sent; for whoever may read what they said. */
    public List<EvidenceFile> sealedOf(String subjectId) {
        return sql.query(SELECT + "subject_id = ? and sealed order by uploaded_at, id", EvidenceFiles::read, subjectId);
    }

    /** What of a file is in the store. @throws IllegalArgumentException when there is no such file */
    SealedFile sealed(String id) {
        return sql.first("select " + SealedFile.COLUMNS + " from evidence where id = ?", SealedFile::read, id)
                .orElseThrow(() -> new IllegalArgumentException("No evidence " + id));
    }

    private static EvidenceFile read(ResultSet row) throws SQLException {
        return new EvidenceFile(
                row.getString("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("original_sha256"),
                row.getString("uploaded_by"),
                row.getString("subject_id"));
    }
}
