package cn.duban.deadline;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.DubanClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * When the service was down. A heartbeat in the database is kept by whichever copy runs; a gap in it longer than
 * {@code duban.deadline.outage-from} is an outage. Measured by the database's clock, kept in the platform's time.
 */
@ApplicationScoped
class Outages {
    private static final Logger LOG = Logger.getLogger(Outages.class);
    private static final String BEAT = """
            insert into deadline_heartbeat (beat_at, ahead_millis) values (clock_timestamp(), ?)
            on conflict (single) do update set beat_at = excluded.beat_at, ahead_millis = excluded.ahead_millis
            where deadline_heartbeat.beat_at < excluded.beat_at
            """;

    private final Sql sql;
    private final DubanClock clock;
    private final SweepSettings settings;

    Outages(Sql sql, DubanClock clock, SweepSettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /** An outage, with the time after it in which nobody can have been expected to act. */
    record Outage(Instant from, Instant to) {
        boolean took(Deadline deadline) {
            Instant due = Objects.requireNonNull(deadline.dueAt());
            return !due.isBefore(from) && !due.isAfter(to);
        }
    }

    /** Says that the service is there; a gap since the last time becomes an outage. */
    void beat() {
        QuarkusTransaction.requiringNew().run(() -> {
            last(" for update").ifPresent(this::note);
            sql.update(BEAT, clock.offset().toMillis());
        });
    }

    /** Outages that could have taken these ends. A gap that nobody noted yet is noted first. */
    List<Outage> around(List<Deadline> over) {
        if (last("").filter(this::isOutage).isPresent()) {
            beat();
        }
        Instant first = over.stream()
                .map(one -> Objects.requireNonNull(one.dueAt()))
                .min(Instant::compareTo)
                .orElseThrow();
        return sql.query(
                "select from_at, to_at from deadline_outage where to_at >= ? order by to_at",
                row -> new Outage(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant().plus(settings.outageGrace())),
                time(first.minus(settings.outageGrace())));
    }

    private void note(Beat beat) {
        if (isOutage(beat)) {
            Instant from = beat.at().plusMillis(beat.ahead());
            Instant to = beat.now().plusMillis(beat.ahead());
            sql.update("insert into deadline_outage (from_at, to_at) values (?, ?)", time(from), time(to));
            LOG.warnf("Nobody looked at the clocks from %s to %s: ends in between are put before a person", from, to);
        }
    }

    private boolean isOutage(Beat beat) {
        return Duration.between(beat.at(), beat.now()).compareTo(settings.outageFrom()) > 0;
    }

    private Optional<Beat> last(String lock) {
        return sql.first(
                "select beat_at, clock_timestamp(), ahead_millis from deadline_heartbeat" + lock,
                row -> new Beat(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getLong(3)));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** @param ahead milliseconds the platform's clock stood ahead of real time */
    private record Beat(Instant at, Instant now, long ahead) {}
}
