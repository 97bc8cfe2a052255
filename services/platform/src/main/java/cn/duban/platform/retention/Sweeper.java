package cn.duban.platform.retention;

import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;

/** Deletes what has served its term, by the database's clock, in small batches that keep nobody waiting. */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    private static final int BATCH = 5000;

    private final Sql sql;
    private final Instance<Retained> kinds;

    Sweeper(Sql sql, @Any Instance<Retained> kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warnf("What is outdated goes later: %s", e.toString());
        }
    }

    /** @return number of rows that went */
    public int sweep() {
        return kinds.stream().filter(Retained::begin).mapToInt(this::sweep).sum();
    }

    private int sweep(Retained kind) {
        String delete = "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s < now() -"
                + " make_interval(secs => ?) and (%3$s) limit %4$d))";
        String statement = delete.formatted(kind.table(), kind.from(), kind.where(), BATCH);
        int total = 0;
        int last;
        do {
            last = sql.update(statement, (double) kind.keep().toSeconds());
            total += last;
        } while (last == BATCH);
        return total;
    }
}
