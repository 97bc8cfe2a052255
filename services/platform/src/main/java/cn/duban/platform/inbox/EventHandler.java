package cn.duban.platform.inbox;

import java.util.List;

/**
 * One consumer of events. A service writes a bean like this and nothing else; once, retry and dead letters come with it:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class Board implements EventHandler {
 *     public String consumer() { return "board"; }
 *     public void handle(IncomingEvent event) { ... in a transaction ... }
 *
 *     @Incoming(Topics.HAZARD) @Blocking(EventHandler.WORKERS)
 *     public void on(ConsumerRecord<String, String> message) { intake.take(this, message); }
 * }
 * }</pre>
 */
public interface EventHandler {
    /**
     * The pool that consumers work in ({@code smallrye.messaging.worker.events.max-concurrency}), so that no storm of
     * events takes the threads of the requests.
     */
    String WORKERS = "events";

    /** Stable name, unique in the service; part of the key under which handled events are remembered. */
    String consumer();

    /** Whether the effect itself makes a second delivery harmless, so that nothing needs to be remembered. */
    default boolean idempotent() {
        return false;
    }

    /**
     * The effect, inside a transaction that also remembers the event. Types it does not know are to be ignored.
     * Any exception that is no failure of database or broker makes the message a dead letter.
     */
    void handle(IncomingEvent event);

    /** The effects of all that one poll brought, in one transaction; a handler may do better than one after the other. */
    default void handleAll(List<IncomingEvent> events) {
        events.forEach(this::handle);
    }
}
