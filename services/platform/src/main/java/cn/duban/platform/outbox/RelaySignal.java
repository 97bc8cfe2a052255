package cn.duban.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes this copy's relay once a transaction with events has committed. A NOTIFY inside the transaction would make
 * PostgreSQL commit all such transactions one after the other; so the relay notifies the other copies itself, when it
 * finds that one of them is the one at work.
 */
@ApplicationScoped
public class RelaySignal {
    private static final Object MARK = RelaySignal.class;

    private final TransactionSynchronizationRegistry transactions;
    private final BlockingQueue<Cause> causes = new LinkedBlockingQueue<>(16);

    RelaySignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Why the relay looks for events. */
    enum Cause {
        COMMITTED_HERE,
        NOTIFIED,
        POLL
    }

    /** Arranges one wake-up for the current transaction, however many events it appends. */
    void afterCommit() {
        if (transactions.getResource(MARK) == null) {
            transactions.putResource(MARK, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new OnCommit());
        }
    }

    /** There may be something to send. A full queue means that the relay is going to look anyway. */
    @SuppressWarnings("ReturnValueIgnored") // see above
    void wake(Cause cause) {
        causes.offer(cause);
    }

    /** Waits for a wake-up; {@link Cause#POLL} when none came in time. */
    Cause await(Duration atMost) throws InterruptedException {
        Cause first = causes.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        boolean here = first == Cause.COMMITTED_HERE;
        for (@Nullable Cause next = first; next != null; next = causes.poll()) {
            here |= next == Cause.COMMITTED_HERE;
        }
        if (here) {
            return Cause.COMMITTED_HERE;
        }
        return first == null ? Cause.POLL : Cause.NOTIFIED;
    }

    private final class OnCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake(Cause.COMMITTED_HERE);
            }
        }
    }
}
