package cn.duban.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes this copy's relay once a transaction with events has committed. NOTIFY inside the transaction would make
 * PostgreSQL commit such transactions one after the other; the relay notifies the other copies itself when it has to.
 */
@ApplicationScoped
public class RelaySignal {
    private static final Object MARK = RelaySignal.class;

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore permits = new Semaphore(0);

    RelaySignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Arranges one wake-up for the current transaction, however many events it appends. */
    void afterCommit() {
        if (transactions.getResource(MARK) == null) {
            transactions.putResource(MARK, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new OnCommit());
        }
    }

    /** There may be something to send. */
    void wake() {
        permits.release();
    }

    /** Waits for a wake-up. @return false when the time passed without one */
    boolean await(Duration atMost) throws InterruptedException {
        boolean woken = permits.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        permits.drainPermits();
        return woken;
    }

    private final class OnCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}
