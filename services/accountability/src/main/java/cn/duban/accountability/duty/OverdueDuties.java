package cn.duban.accountability.duty;

import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/** Rings the clocks of duties whose process has not done so: it had not begun yet, or stands still. */
@ApplicationScoped
class OverdueDuties {
    private static final Logger LOG = Logger.getLogger(OverdueDuties.class);
    private static final int BATCH = 200;
    /** The timers of the engine go first. */
    private static final int GRACE_MINUTES = 2;

    private final Sql sql;
    private final RingDuty ring;
    private final Clock clock;

    OverdueDuties(Sql sql, RingDuty ring, Clock clock) {
        this.sql = sql;
        this.ring = ring;
        this.clock = clock;
    }

    @Scheduled(
            every = "${duban.duty.overdue-every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        List<String> overdue = sql.query(
                "select id from duty where state = 'OPEN' and due_at < ? and not exists (select 1 from deadline d"
                        + " where d.subject_type = 'duty' and d.subject_id = duty.id and d.question is not null"
                        + " and d.answer is null) order by due_at limit ?",
                row -> row.getString(1),
                OffsetDateTime.now(clock).minusMinutes(GRACE_MINUTES),
                BATCH);
        for (String id : overdue) {
            try {
                ring.ring(id);
            } catch (RuntimeException e) {
                LOG.warnf("Duty %s will be looked at again: %s", id, e.toString());
            }
        }
    }
}
