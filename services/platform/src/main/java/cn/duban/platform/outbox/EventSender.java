package cn.duban.platform.outbox;

import java.util.concurrent.Future;

/** Where the relay sends events to. */
interface EventSender {
    /** Sends without waiting; the future fails when the event did not arrive for certain. */
    Future<?> send(OutboxRow row);

    /** After a failure: gives up whatever may still be under way, so that it does not arrive behind later events. */
    void reset();
}
