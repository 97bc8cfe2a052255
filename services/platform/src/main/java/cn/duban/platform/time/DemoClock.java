package cn.duban.platform.time;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.DemoClockMoved;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Follows the shared demo clock. Every copy of every service reads the whole topic in a group of its own, so that a
 * restarted one finds the time the others have; until then it goes on with the one it had. Outside the demo profile nobody can move time.
 */
@ApplicationScoped
public class DemoClock {
    private static final Logger LOG = Logger.getLogger(DemoClock.class);

    private static final int FIRST = 1;
    private static final String KEEP = "insert into demo_offset (offset_seconds) values (?) on conflict (singleton)"
            + " do update set offset_seconds = greatest(demo_offset.offset_seconds, excluded.offset_seconds)";

    private final DubanClock clock;
    private final Event<ClockMoved> moved;
    private final boolean demo;
    private final Sql sql;

    DemoClock(DubanClock clock, Event<ClockMoved> moved, @ConfigProperty(name = "duban.demo") boolean demo, Sql sql) {
        this.clock = clock;
        this.moved = moved;
        this.demo = demo;
        this.sql = sql;
    }

    // Before anybody is answered: a report taken at another time than its neighbours would be late at once.
    void resume(@Observes @Priority(FIRST) StartupEvent event) {
        if (demo) {
            sql.first("select offset_seconds from demo_offset", row -> Duration.ofSeconds(row.getLong(1)))
                    .ifPresent(this::moveTo);
        }
    }

    /** Moves the clock of this copy; ignored outside the demo profile, and never backwards. */
    public void moveTo(Duration offset) {
        if (demo && offset.compareTo(clock.offset()) > 0) {
            clock.moveTo(offset);
            keep(offset);
            LOG.infof("The demo clock stands %s ahead", offset);
            moved.fire(new ClockMoved(offset));
        }
    }

    // Time goes on while the database is away; the topic knows it all the same.
    private void keep(Duration offset) {
        try {
            sql.update(KEEP, offset.toSeconds());
        } catch (SqlFailure away) {
            LOG.warnf("The demo clock's offset could not be kept: %s", away.getMessage());
        }
    }

    @Incoming(Topics.DEMO_CLOCK)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecord<String, String> message) {
        try {
            moveTo(Duration.ofSeconds(
                    IncomingEvent.of(message).as(DemoClockMoved.class).offsetSeconds()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "An unreadable or unwelcome move of the demo clock was skipped");
        }
    }
}
