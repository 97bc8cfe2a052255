package cn.duban.incident.document;

import cn.duban.casework.paper.IssuedDocument;
import cn.duban.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Writes down who had which paper made, from which version, with the hash that proves it later. */
@ApplicationScoped
class DocumentIssues {
    private final Audit audit;

    DocumentIssues(Audit audit) {
        this.audit = audit;
    }

    /** @param statement number of the statement it was made from, 0 for papers made from the inquiry */
    @Transactional
    void record(String incidentId, long version, DocumentKind kind, int statement, IssuedDocument document) {
        Map<String, Object> details = Map.of(
                "kind", kind.name(),
                "format", document.format().name(),
                "statement", statement,
                "sha256", sha256(document.content()));
        audit.record("incident", incidentId, "DocumentIssued", version, details);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
