package cn.duban.bench;

import cn.duban.embedded.server.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.transaction.TransactionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;

/** Lets many commands of the engine share one transaction, as JTA does in the service: the thread keeps its connection. */
final class OneConnectionPerThread extends UnpooledDataSource {
    private final ThreadLocal<Connection> connections;

    OneConnectionPerThread(String url, String password) {
        connections = ThreadLocal.withInitial(() -> open(url + "?reWriteBatchedInserts=true", password));
    }

    /** For the engine: commits nothing and closes nothing. */
    static TransactionFactory transactions() {
        TransactionFactory managed = new ManagedTransactionFactory();
        Properties properties = new Properties();
        properties.setProperty("closeConnection", "false");
        managed.setProperties(properties);
        return managed;
    }

    @Override
    public Connection getConnection() {
        return connections.get();
    }

    <T> T inTransaction(Supplier<T> work) {
        T result = work.get();
        try {
            connections.get().commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot commit: " + e.getMessage(), e);
        }
        return result;
    }

    private static Connection open(String url, String password) {
        try {
            Connection connection = DriverManager.getConnection(url, PostgresServer.ADMINISTRATOR, password);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect: " + e.getMessage(), e);
        }
    }
}
