package cn.duban.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings a message to its handler. While the database is away it keeps trying and the offset stays where it is; a
 * message that can never be handled is set aside as a dead letter, so that those behind it go on.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** About six minutes; a lock or a timeout that stands longer than that is not going to pass. */
    private static final int MOST_ATTEMPTS = 40;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final SentAgain sentAgain;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Intake(Inbox inbox, DeadLetters deadLetters, SentAgain sentAgain) {
        this.inbox = inbox;
        this.sentAgain = sentAgain;
        this.deadLetters = deadLetters;
    }

    /** Returns when the message is dealt with; throws only when the service stops before that. */
    public void take(EventHandler handler, ConsumerRecord<String, String> message) {
        Duration pause = FIRST_PAUSE;
        int attempt = 1;
        while (!attempt(handler, message, attempt)) {
            attempt++;
            if (stopsWithin(pause)) {
                throw new IllegalStateException("Stopping before " + message.topic() + " could be handled");
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /**
     * Deals with all that one poll brought, in one transaction where nothing stands in the way: that spares a commit
     * per message. Otherwise each message is dealt with by itself, and only the one at fault is set aside.
     */
    public void takeAll(EventHandler handler, ConsumerRecords<String, String> messages) {
        if (outcome(() -> together(handler, messages)) != null) {
            messages.forEach(message -> take(handler, message));
        }
    }

    private void together(EventHandler handler, ConsumerRecords<String, String> messages) {
        List<IncomingEvent> events = new ArrayList<>(messages.count());
        for (ConsumerRecord<String, String> message : messages) {
            if (!sentAgain.wasHandled(handler, message)) {
                events.add(IncomingEvent.of(message));
            }
        }
        QuarkusTransaction.requiringNew()
                .run(() -> handler.handleAll(handler.idempotent() ? events : inbox.fresh(handler.consumer(), events)));
    }

    /** The database is there and this message alone does not go through, for whatever reason. */
    private static boolean isHopeless(RuntimeException fault, int attempt) {
        return !Transience.isTransient(fault) || (attempt >= MOST_ATTEMPTS && !Transience.isOutage(fault));
    }

    private boolean attempt(EventHandler handler, ConsumerRecord<String, String> message, int attempt) {
        RuntimeException fault = outcome(() -> handle(handler, message));
        if (fault != null && isHopeless(fault, attempt)) {
            LOG.errorf(
                    fault,
                    "%s cannot handle %s %d/%d",
                    handler.consumer(),
                    message.topic(),
                    message.partition(),
                    message.offset());
            fault = setAside(handler, message, fault);
        }
        if (fault != null) {
            LOG.warnf("%s will try %s again: %s", handler.consumer(), message.topic(), fault.toString());
        }
        return fault == null;
    }

    private @Nullable RuntimeException setAside(
            EventHandler handler, ConsumerRecord<String, String> message, RuntimeException poison) {
        RuntimeException fault = outcome(() ->
                QuarkusTransaction.requiringNew().run(() -> deadLetters.add(handler.consumer(), message, poison)));
        if (fault == null || Transience.isTransient(fault)) {
            return fault;
        }
        LOG.errorf(fault, "A message of %s cannot be kept, only its place", message.topic());
        return outcome(() ->
                QuarkusTransaction.requiringNew().run(() -> deadLetters.addPlace(handler.consumer(), message, poison)));
    }

    private void handle(EventHandler handler, ConsumerRecord<String, String> message) {
        if (sentAgain.wasHandled(handler, message)) {
            return;
        }
        IncomingEvent event = IncomingEvent.of(message);
        Runnable effect = () -> handler.handle(event);
        QuarkusTransaction.requiringNew()
                .run(handler.idempotent() ? effect : () -> inbox.once(handler.consumer(), event, effect));
    }

    private static @Nullable RuntimeException outcome(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }
}
