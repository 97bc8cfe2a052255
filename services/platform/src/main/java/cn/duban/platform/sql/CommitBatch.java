package cn.duban.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows a transaction adds to tables that it does not read: gathered until it is about to commit, then written in one
 * round trip per statement, in the order they came. They are there if and only if the transaction commits; a database
 * that refuses one rolls the whole transaction back.
 */
@ApplicationScoped
public class CommitBatch {
    private static final Object KEY = CommitBatch.class;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transactions;

    CommitBatch(Sql sql, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Adds the parameters of one more row to a statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String statement, @Nullable Object... row) {
        pending().rows.computeIfAbsent(statement, unused -> new ArrayList<>()).add(row);
    }

    private Pending pending() {
        if (transactions.getResource(KEY) instanceof Pending pending) {
            return pending;
        }
        Pending fresh = new Pending();
        transactions.putResource(KEY, fresh);
        transactions.registerInterposedSynchronization(fresh);
        return fresh;
    }

    private final class Pending implements Synchronization {
        private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

        @Override
        public void beforeCompletion() {
            rows.forEach(sql::batch);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
