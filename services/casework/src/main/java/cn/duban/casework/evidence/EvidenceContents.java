package cn.duban.casework.evidence;

import cn.duban.casework.evidence.EvidenceStore.Kind;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Removes what was uploaded and never filed. The row stays, as every row does; the content goes, unless another file
 * is the same. Keeping and removing exclude each other: else what is kept this moment could be what is thrown away.
 */
@ApplicationScoped
public class EvidenceContents {
    private static final int BATCH = 100;
    /** "evid", the lock's name in this database. */
    private static final long LOCK = 0x65766964;

    private final Sql sql;
    private final EvidenceStore store;
    private final Clock clock;
    private final Duration patience;

    EvidenceContents(
            Sql sql,
            EvidenceStore store,
            Clock clock,
            @ConfigProperty(name = "duban.evidence.untied-for") Duration patience) {
        this.sql = sql;
        this.store = store;
        this.clock = clock;
        this.patience = patience;
    }

    /** Until the transaction ends nothing is removed. */
    void holdWhileKeeping() {
        sql.query("select pg_advisory_xact_lock_shared(?)", row -> 0, LOCK);
    }

    private record Untied(String id, String original, String screen, String thumbnail) {}

    /** Removes a batch. @return how many */
    @Transactional(rollbackOn = Exception.class)
    public int removeUntied() throws IOException {
        OffsetDateTime until = OffsetDateTime.now(clock).minus(patience);
        List<Untied> untied = sql.query(
                "select id, original_sha256, sha256, coalesce(thumbnail_sha256, '') from evidence where subject_id is"
                        + " null and removed_at is null and uploaded_at < ? order by uploaded_at limit " + BATCH,
                row -> new Untied(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                until);
        if (untied.isEmpty()) {
            return 0;
        }
        sql.query("select pg_advisory_xact_lock(?)", row -> 0, LOCK);
        int removed = 0;
        for (Untied file : untied) {
            removed += remove(file);
        }
        return removed;
    }

    private int remove(Untied file) throws IOException {
        int marked = sql.update(
                "update evidence set removed_at = ? where id = ? and subject_id is null and removed_at is null",
                OffsetDateTime.now(clock),
                file.id());
        if (marked == 1) {
            removeUnlessShared(Kind.ORIGINAL, "original_sha256", file.original());
            removeUnlessShared(Kind.SERVED, "sha256", file.screen());
            removeUnlessShared(Kind.THUMBNAIL, "thumbnail_sha256", file.thumbnail());
        }
        return marked;
    }

    private void removeUnlessShared(Kind kind, String column, String sha256) throws IOException {
        boolean shared = sha256.isEmpty()
                || sql.first(
                                "select 1 from evidence where " + column + " = ? and removed_at is null limit 1",
                                row -> 1,
                                sha256)
                        .isPresent();
        if (!shared) {
            store.remove(kind, sha256);
        }
    }
}
