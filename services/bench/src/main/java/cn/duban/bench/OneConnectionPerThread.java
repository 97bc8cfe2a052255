package cn.duban.bench;

import cn.duban.embedded.server.PostgresServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.jspecify.annotations.Nullable;

/** Lets many commands of the engine share one transaction, as JTA does in the service: the thread keeps its connection. */
final class OneConnectionPerThread extends UnpooledDataSource {
    private final ThreadLocal<Connection> connections;

    OneConnectionPerThread(String url, String password) {
        connections = ThreadLocal.withInitial(() -> open(url + "?reWriteBatchedInserts=true", password));
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
            Connection real = DriverManager.getConnection(url, PostgresServer.ADMINISTRATOR, password);
            real.setAutoCommit(false);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(real, method, arguments));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect: " + e.getMessage(), e);
        }
    }

    /** The engine closes its connection after each command; here it stays open for the next. */
    private static @Nullable Object call(Connection real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
