package cn.duban.platform.retention;

import cn.duban.platform.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes months ahead, by the clock that rows are written with, and drops those whose term is over, by the database's.
 * What comes before its month is made lies in a partition of its own and moves when it is: nothing waits for this job.
 */
@ApplicationScoped
public class Partitions {
    private static final Logger LOG = Logger.getLogger(Partitions.class);
    private static final int PRIORITY = 30;
    private static final int AHEAD = 3;

    private final Sql sql;
    private final Clock clock;

    Partitions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        makeAhead();
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() {
        makeAhead();
        List<String> dropped = dropOutdated();
        if (!dropped.isEmpty()) {
            LOG.infof("Kept for their term, and dropped: %s", dropped);
        }
    }

    /** @return how many partitions were made */
    @Transactional
    int makeAhead() {
        return sql.query("select make_partitions(?, ?)", row -> row.getInt(1), LocalDate.now(clock), AHEAD)
                .get(0);
    }

    /** @return names of the partitions that are gone */
    @Transactional
    List<String> dropOutdated() {
        return sql.query("select drop_partitions()", row -> row.getString(1));
    }
}
