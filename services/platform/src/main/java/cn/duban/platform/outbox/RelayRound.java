package cn.duban.platform.outbox;

import cn.duban.platform.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * One turn of the relay: take the lock, read a batch, send it, move what arrived to the log, commit. Whoever holds the lock is
 * the only relay at work on this database; a copy that dies loses it with its connection. Rows are read by what is
 * there and never by a position, as sequence numbers commit out of order.
 */
final class RelayRound {
    /** Advisory lock of the relay; the number only has to be unlike the other locks of the platform. */
    static final long LOCK = 0x6475_6261_6e01L;

    private final DataSource dataSource;
    private final EventSender sender;
    private final int batch;
    private final Duration patience;

    /** @param patience how long a batch may take to be acknowledged, once all of it is handed over */
    RelayRound(DataSource dataSource, EventSender sender, int batch, Duration patience) {
        this.dataSource = dataSource;
        this.sender = sender;
        this.batch = batch;
        this.patience = patience;
    }

    /**
     * What a turn came to.
     *
     * @param atWork false when another copy holds the lock
     */
    record Result(
            boolean atWork, int read, int sent, @Nullable Throwable fault) {
        static final Result ANOTHER_AT_WORK = new Result(false, 0, 0, null);
    }

    Result run() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Result result = locked(connection) ? relay(connection) : Result.ANOTHER_AT_WORK;
                connection.commit();
                return result;
            } catch (SQLException | InterruptedException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        return Sql.query(connection, "select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .get(0);
    }

    /** What is to be sent again goes before what waits: it is older, and order per aggregate is kept. */
    private Result relay(Connection connection) throws SQLException, InterruptedException {
        Optional<Republication> again = Republication.open(connection);
        return again.isPresent() ? sendAgain(connection, again.get()) : sendNew(connection);
    }

    private Result sendNew(Connection connection) throws SQLException, InterruptedException {
        List<OutboxRow> rows = Sql.query(connection, OutboxRow.SELECT, OutboxRow::read, batch);
        Delivery delivery = new Delivery();
        delivery.send(rows);
        if (!delivery.arrived.isEmpty()) {
            EventLog.move(connection, delivery.arrived);
        }
        return new Result(true, rows.size(), delivery.arrived.size(), delivery.fault);
    }

    private Result sendAgain(Connection connection, Republication again) throws SQLException, InterruptedException {
        List<OutboxRow> rows = again.next(connection, batch);
        Delivery delivery = new Delivery();
        delivery.send(rows);
        if (delivery.fault == null) {
            again.passed(connection, rows);
        }
        return new Result(true, batch, delivery.arrived.size(), delivery.fault);
    }

    /**
     * Sends a batch. What follows an event on its line that failed at once is not sent; what follows one that failed later
     * does not count as arrived. A topic that is not to be had is not waited for twice.
     */
    private final class Delivery {
        final List<Long> arrived = new ArrayList<>();
        private final Set<String> heldLines = new HashSet<>();
        private final Set<String> missingTopics = new HashSet<>();
        private @Nullable Throwable fault;

        void send(List<OutboxRow> rows) throws InterruptedException {
            List<OutboxRow> underWay = new ArrayList<>();
            List<Future<?>> answers = new ArrayList<>();
            for (OutboxRow row : rows) {
                if (!missingTopics.contains(row.topic()) && !heldLines.contains(row.line())) {
                    Future<?> answer = sender.send(row);
                    underWay.add(row);
                    answers.add(answer);
                    if (answer.isDone()) {
                        failedAtOnce(row, failure(answer, 0));
                    }
                }
            }
            long end = System.nanoTime() + patience.toNanos();
            for (int i = 0; i < underWay.size(); i++) {
                settle(underWay.get(i), failure(answers.get(i), end - System.nanoTime()));
            }
            if (fault != null) {
                sender.reset();
            }
        }

        private void failedAtOnce(OutboxRow row, @Nullable Throwable failure) {
            if (failure != null) {
                heldLines.add(row.line());
            }
            if (failure instanceof RetriableException) {
                missingTopics.add(row.topic());
            }
        }

        private void settle(OutboxRow row, @Nullable Throwable failure) {
            if (failure != null) {
                fault = failure;
                heldLines.add(row.line());
            } else if (!heldLines.contains(row.line())) {
                arrived.add(row.seq());
            }
        }

        private @Nullable Throwable failure(Future<?> answer, long nanos) throws InterruptedException {
            try {
                answer.get(nanos, TimeUnit.NANOSECONDS);
                return null;
            } catch (TimeoutException e) {
                return e;
            } catch (ExecutionException e) {
                return e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
