package cn.duban.platform.outbox;

import cn.duban.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** LISTEN and NOTIFY between the copies of a service, on a connection kept for it. */
@ApplicationScoped
class RelayNotifications {
    private static final Logger LOG = Logger.getLogger(RelayNotifications.class);
    private static final String CHANNEL = "duban_outbox";
    private static final int WAIT_MILLIS = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource dataSource;
    private final Sql sql;
    private final RelaySignal signal;
    private final String self = UUID.randomUUID().toString();

    RelayNotifications(AgroalDataSource dataSource, Sql sql, RelaySignal signal) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.signal = signal;
    }

    /** Tells the copy at work that there is more. */
    void send() {
        sql.query("select pg_notify(?, ?)", row -> true, CHANNEL, self);
    }

    /** Wakes this copy's relay whenever another one says so, until told to stop; survives a lost database. */
    void listen(BooleanSupplier running) {
        while (running.getAsBoolean()) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection, running);
            } catch (SQLException e) {
                LOG.debugf("Not listening for the outbox: %s", e.toString());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE.toMillis()));
            }
        }
    }

    private void listen(Connection connection, BooleanSupplier running) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        signal.wake(RelaySignal.Cause.NOTIFIED);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running.getAsBoolean()) {
            PGNotification[] received = postgres.getNotifications(WAIT_MILLIS);
            if (received != null
                    && Arrays.stream(received).anyMatch(n -> !n.getParameter().equals(self))) {
                signal.wake(RelaySignal.Cause.NOTIFIED);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }
}
