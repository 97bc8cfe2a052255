package cn.duban.platform.outbox;

import java.util.concurrent.Future;

/** Where the relay sends events to. */
interface EventSender {
    /**
     * Sends without waiting; the future fails when the event cannot arrive any more. An event may not be given up while
     * later ones are still on their way: only {@link #reset} gives up, and then all of them.
     */
    Future<?> send(OutboxRow row);

    /** After a failure: gives up whatever may still be under way, so that it does not arrive behind later events. */
    void reset();
}
