package cn.duban.platform.time;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.DemoClockMoved;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Follows the shared demo clock. Every copy of every service reads the whole topic in a group of its own, so that a
 * restarted one finds the time the others have. Outside the demo profile nobody can move time.
 */
@ApplicationScoped
public class DemoClock {
    private static final Logger LOG = Logger.getLogger(DemoClock.class);

    private final DubanClock clock;
    private final Event<ClockMoved> moved;
    private final boolean demo;

    DemoClock(DubanClock clock, Event<ClockMoved> moved, @ConfigProperty(name = "duban.demo") boolean demo) {
        this.clock = clock;
        this.moved = moved;
        this.demo = demo;
    }

    /** Moves the clock of this copy; ignored outside the demo profile, and never backwards. */
    public void moveTo(Duration offset) {
        if (demo && offset.compareTo(clock.offset()) > 0) {
            clock.moveTo(offset);
            LOG.infof("The demo clock stands %s ahead", offset);
            moved.fire(new ClockMoved(offset));
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
