package cn.duban.casework.paper;

import cn.duban.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Writes down who had which paper made, from which version, with the hash that proves it later. */
@ApplicationScoped
public class DocumentIssues {
    private final Audit audit;

    DocumentIssues(Audit audit) {
        this.audit = audit;
    }

    /**
     * @param subjectType as the audit names what it was made from
     * @param version of what it was made from
     * @param more what else tells this paper from others of its kind
     */
    @Transactional
    public void record(
            String subjectType,
            String subjectId,
            long version,
            PaperKind kind,
            IssuedDocument document,
            Map<String, Object> more) {
        Map<String, Object> details = new TreeMap<>(more);
        details.put("kind", kind.name());
        details.put("format", document.format().name());
        details.put("sha256", sha256(document.content()));
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
