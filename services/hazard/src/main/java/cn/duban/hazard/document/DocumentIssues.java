package cn.duban.hazard.document;

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

    @Transactional
    void record(String subjectType, String subjectId, long version, DocumentKind kind, IssuedDocument document) {
        Map<String, Object> details = Map.of(
                "kind", kind.name(),
                "format", document.format().name(),
                "sha256", sha256(document.content()));
        audit.record(subjectType, subjectId, "DocumentIssued", version, details);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
