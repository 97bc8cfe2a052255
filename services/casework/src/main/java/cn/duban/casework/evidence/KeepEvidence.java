package cn.duban.casework.evidence;

import cn.duban.casework.evidence.EvidenceStore.Kind;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a file and its copies down, in the store and in the database. */
@ApplicationScoped
class KeepEvidence {
    private final EvidenceStore store;
    private final EvidenceContents contents;
    private final EvidenceShare share;
    private final Sql sql;
    private final CurrentUser user;
    private final Clock clock;
    private final Audit audit;

    KeepEvidence(
            EvidenceStore store,
            EvidenceContents contents,
            EvidenceShare share,
            Sql sql,
            CurrentUser user,
            Clock clock,
            Audit audit) {
        this.store = store;
        this.contents = contents;
        this.share = share;
        this.sql = sql;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Exception.class)
    EvidenceFile keep(String name, MediaType type, Path upload, Copies copies) throws IOException {
        contents.holdWhileKeeping();
        String original = put(Kind.ORIGINAL, upload);
        String screen = put(Kind.SERVED, copies.screen().file());
        String thumbnail = copies.thumbnail().isEmpty()
                ? null
                : put(Kind.THUMBNAIL, copies.thumbnail().get().file());
        EvidenceFile file = new EvidenceFile(
                UUID.randomUUID().toString(),
                FileName.plain(name),
                copies.screen().type().type(),
                Files.size(copies.screen().file()),
                screen,
                original,
                user.username(),
                null);
        insert(file, thumbnail, type, Files.size(upload));
        audit.record(EvidenceKind.KIND, file.id(), "EvidenceTaken", 0, Map.of("sha256", original, "type", type.type()));
        return file;
    }

    private String put(Kind kind, Path content) throws IOException {
        String sha256 = Hashes.of(content);
        store.put(kind, sha256, content);
        return sha256;
    }

    private void insert(EvidenceFile file, @Nullable String thumbnail, MediaType type, long size) {
        sql.update(
                "insert into evidence (id, name, media_type, size, sha256, thumbnail_sha256, original_sha256,"
                        + " original_size, original_media_type, uploaded_by, organisation_id, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                thumbnail,
                file.originalSha256(),
                size,
                type.type(),
                file.uploadedBy(),
                share.owner(),
                OffsetDateTime.now(clock));
    }
}
