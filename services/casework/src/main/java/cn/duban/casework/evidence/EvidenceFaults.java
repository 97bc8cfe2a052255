package cn.duban.casework.evidence;

import cn.duban.platform.audit.Audit;
import cn.duban.platform.audit.IntegrityFaults;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.visibility.Visibility;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares content with its hash, and rings where they differ: log, audit, the figure alerts.yml looks at, and an event that
 * brings it before people.
 */
@ApplicationScoped
class EvidenceFaults {
    private static final Logger LOG = Logger.getLogger(EvidenceFaults.class);

    private final EvidenceStore store;
    private final Sql sql;
    private final Audit audit;
    private final IntegrityFaults faults;
    private final Visibility visibility;

    EvidenceFaults(EvidenceStore store, Sql sql, Audit audit, IntegrityFaults faults, Visibility visibility) {
        this.store = store;
        this.sql = sql;
        this.audit = audit;
        this.faults = faults;
        this.visibility = visibility;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("duban.evidence.faulty", this, EvidenceFaults::count);
    }

    private long count() {
        return sql.first("select count(*) from evidence where fault is not null", row -> row.getLong(1))
                .orElse(0L);
    }

    /** What is wrong with a content. @throws IOException when the store does not answer, which says nothing of it */
    Optional<String> of(SealedFile.Content content) throws IOException {
        try (InputStream in = store.open(content.kind(), content.sha256())) {
            return Hashes.of(in).equals(content.sha256()) ? Optional.empty() : Optional.of(content.kind() + " CHANGED");
        } catch (NoSuchFileException missing) {
            return Optional.of(content.kind() + " MISSING");
        }
    }

    /** Writes down what was found, and rings when it is new. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void found(SealedFile file, String fault) {
        int fresh = sql.update("update evidence set fault = ? where id = ? and fault is null", fault, file.id());
        if (fresh == 1) {
            LOG.errorf("Evidence %s is not what was taken in: %s", file.id(), fault);
            audit.record(EvidenceKind.KIND, file.id(), "EvidenceFaulty", 0, Map.of("fault", fault));
            faults.ofEvidence(file.id(), fault, place(file));
        }
    }

    private @Nullable String place(SealedFile file) {
        return sql.query(
                        "select " + visibility.place("e.subject_id") + " from evidence e where e.id = ?",
                        row -> row.getString(1),
                        file.id())
                .get(0);
    }

    /** Writes down that all is well, or is again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sound(SealedFile file) {
        if (sql.update("update evidence set fault = null where id = ? and fault is not null", file.id()) == 1) {
            audit.record(EvidenceKind.KIND, file.id(), "EvidenceRestored", 0, Map.of());
        }
    }
}
