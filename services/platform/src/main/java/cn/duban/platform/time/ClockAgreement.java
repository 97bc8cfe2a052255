package cn.duban.platform.time;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/**
 * Compares the machine's clock with the database's. Where they are more than {@link #LIMIT} apart one of them is wrong,
 * and as all copies share the database, its time is the one that counts: what must not happen by a wrong clock asks here.
 */
@Startup
@ApplicationScoped
public class ClockAgreement {
    public static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(ClockAgreement.class);

    private final Sql sql;
    private final SystemTime system;
    private volatile Reading last = new Reading(Duration.ZERO);

    ClockAgreement(Sql sql, SystemTime system, MeterRegistry meters) {
        this.sql = sql;
        this.system = system;
        meters.gauge("duban.clock.ahead.seconds", this, one -> one.last.ahead().toMillis() / 1000.0);
    }

    /**
     * One comparison.
     *
     * @param ahead how far the machine's clock stands ahead of the database's; negative where it stands behind
     */
    public record Reading(Duration ahead) {
        public boolean agree() {
            return ahead.abs().compareTo(LIMIT) <= 0;
        }
    }

    /** Compares now: one short query. */
    public Reading measure() {
        Instant before = system.now();
        Instant database = sql.query(
                        "select clock_timestamp()",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .get(0);
        Instant after = system.now();
        // Half of the way there and back: a slow answer is no wrong clock.
        Duration way = Duration.between(before, after);
        Duration off = Duration.between(database, before.plus(way.dividedBy(2)));
        boolean sure = off.abs().minus(way.dividedBy(2)).compareTo(LIMIT) > 0;
        Reading reading = new Reading(sure || off.abs().compareTo(LIMIT) <= 0 ? off : Duration.ZERO);
        say(reading);
        last = reading;
        return reading;
    }

    /** The last comparison, at most some seconds old. */
    public Reading last() {
        return last;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        try {
            measure();
        } catch (SqlFailure e) {
            LOG.debugf("The clocks cannot be compared: %s", e.getMessage());
        }
    }

    private void say(Reading reading) {
        if (reading.agree() != last.agree()) {
            LOG.warnf(
                    "The machine's clock stands %s ahead of the database's: %s",
                    reading.ahead(),
                    reading.agree() ? "they agree again" : "nothing is booked as missed until they agree");
        }
    }
}
