package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.tika.Tika;

/** Takes a file in: sniffs what it is, seals the original, keeps a cleaned copy. */
@ApplicationScoped
public class TakeEvidence {
    /** 10 MiB. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final int NAME_LENGTH = 200;

    private final Tika tika = new Tika();
    private final Cleaner cleaner;
    private final EvidenceStore store;
    private final Sql sql;
    private final CurrentUser user;
    private final Clock clock;
    private final Audit audit;

    TakeEvidence(Cleaner cleaner, EvidenceStore store, Sql sql, CurrentUser user, Clock clock, Audit audit) {
        this.cleaner = cleaner;
        this.store = store;
        this.sql = sql;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Keeps a file; what its name or its sender say about its type does not count.
     *
     * @throws cn.duban.platform.problem.RuleProblem when it is too large, of another type, broken or active
     */
    @Transactional
    public EvidenceFile take(String name, byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw Refusals.refuse("evidence-size", "文件大小有误", "file", "文件不得为空，不得超过 10 MiB", null);
        }
        MediaType type = MediaType.of(tika.detect(content))
                .orElseThrow(
                        () -> Refusals.refuse("evidence-type", "文件类型有误", "file", "只接受 JPEG、PNG、WebP 图片和 PDF 文件", null));
        byte[] served = cleaner.clean(type, content);
        String original = S3Signer.sha256(content);
        EvidenceFile file = new EvidenceFile(
                UUID.randomUUID().toString(),
                plain(name),
                type.type(),
                served.length,
                S3Signer.sha256(served),
                user.username(),
                null);
        keep(original, content, file.sha256(), served);
        insert(file, original);
        audit.record("evidence", file.id(), "EvidenceTaken", 0, Map.of("sha256", original, "type", type.type()));
        return file;
    }

    private void keep(String original, byte[] content, String sha256, byte[] served) {
        try {
            store.put(EvidenceStore.Kind.ORIGINAL, original, content);
            store.put(EvidenceStore.Kind.SERVED, sha256, served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(EvidenceFile file, String original) {
        sql.update(
                "insert into evidence (id, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                original,
                file.uploadedBy(),
                OffsetDateTime.now(clock));
    }

    // No folders, no control characters: the name goes into a header and a list.
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        return clean.isBlank() ? "file" : clean.substring(0, Math.min(clean.length(), NAME_LENGTH));
    }
}
