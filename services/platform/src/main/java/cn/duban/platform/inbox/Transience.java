package cn.duban.platform.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes from one that stays. */
public final class Transience {
    private Transience() {}

    /** Whether a later attempt may well succeed. */
    public static boolean isTransient(@Nullable Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (passes(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing at all can be done now: the failure says nothing about the message in hand. */
    static boolean isOutage(@Nullable Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof ConnectException || (t instanceof SQLException sql && isOutage(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static boolean passes(Throwable t) {
        return t instanceof OptimisticLockException
                || t instanceof PessimisticLockException
                || t instanceof LockTimeoutException
                || t instanceof TimeoutException
                || t instanceof ConnectException
                || t instanceof SQLTransientException
                || (t instanceof SQLException sql && passes(sql.getSQLState()));
    }

    /** Classes of SQLSTATE: connection, rollback for concurrency, resources, operator intervention, system error. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57")
                || state.startsWith("58");
    }
}
