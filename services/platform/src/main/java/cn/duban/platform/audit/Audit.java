package cn.duban.platform.audit;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.CommitBatch;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Writes down who did what, in the transaction that does it. Rows can only be added; see {@link AuditSealer}. */
@ApplicationScoped
public class Audit {
    private static final String INSERT = "insert into audit_entry"
            + " (at, username, post, address, action, subject_type, subject_id, version, details)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final CommitBatch batch;
    private final Clock clock;
    private final Actors actors;
    private final Visibility visibility;

    Audit(CommitBatch batch, Clock clock, Actors actors, Visibility visibility) {
        this.batch = batch;
        this.clock = clock;
        this.actors = actors;
        this.visibility = visibility;
    }

    /**
     * Records an act of the caller, or of {@code system} outside a request.
     *
     * @param action verb in English, for example {@code HazardReported}
     * @param version version of the subject after the act
     * @param details record or map, written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subjectType, String subjectId, String action, long version, Object details) {
        // A kind nobody named is readable by nobody: that shows in the tests (assertions on), not on a filing.
        assert visibility.kinds().contains(subjectType) : "No VisibleKind answers who may see a " + subjectType;
        Actor actor = actors.current();
        batch.add(
                INSERT,
                OffsetDateTime.now(clock),
                actor.username(),
                actor.post(),
                actor.address(),
                action,
                subjectType,
                subjectId,
                version,
                EventJson.write(details));
    }
}
