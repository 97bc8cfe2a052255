package cn.duban.platform.workflow;

import cn.duban.platform.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;

/**
 * Lets the service's role make the engine's tables. Quarkus does not say whether Flyway or the engine comes first, so
 * this cannot be a migration; and copies that start together must not create the tables twice, hence the lock.
 */
final class EngineSchema {
    private static final long LOCK = 0x6475_6261_6e03L;

    private EngineSchema() {}

    /** Builds the engine while holding the lock. @throws IllegalStateException when the owner cannot connect */
    static <T> T prepared(Supplier<T> build) {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = connect(config)) {
            Sql.query(owner, "select pg_advisory_lock(?)", row -> true, LOCK);
            grant(owner, config.getValue("quarkus.datasource.username", String.class));
            return build.get();
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's schema cannot be prepared", e);
        }
    }

    private static Connection connect(Config config) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", config.getValue("quarkus.flyway.username", String.class));
        who.setProperty("password", config.getValue("quarkus.flyway.password", String.class));
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        // Not through DriverManager, which may not know the driver yet when the engine comes first.
        Connection connection = new Driver().connect(url, who);
        if (connection == null) {
            throw new SQLException("No address of a PostgreSQL: " + url);
        }
        return connection;
    }

    private static void grant(Connection owner, String role) throws SQLException {
        boolean may = Sql.query(
                        owner, "select has_schema_privilege(?, 'public', 'create')", row -> row.getBoolean(1), role)
                .get(0);
        if (!may) {
            String grant = Sql.query(
                            owner,
                            "select format('grant create on schema public to %I', cast(? as text))",
                            row -> row.getString(1),
                            role)
                    .get(0);
            try (Statement statement = owner.createStatement()) {
                statement.execute(grant);
            }
        }
    }
}
