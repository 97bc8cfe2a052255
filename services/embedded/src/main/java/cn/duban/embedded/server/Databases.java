package cn.duban.embedded.server;

import cn.duban.embedded.process.ServerProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * One database per service with two roles: {@code <service>_owner}, who owns the schema and runs Flyway, and
 * {@code <service>_app}, under whom the service runs and who can change rows but no tables. Migrations narrow that
 * further where rows are append-only.
 */
public final class Databases {
    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /** A service's database as the service sees it. */
    public record Access(String url, String user, String password, String owner, String ownerPassword) {
        /** In the words of the services' configuration. */
        public Map<String, String> settings() {
            return Map.of(
                    "DUBAN_DB_URL", url,
                    "DUBAN_DB_USER", user,
                    "DUBAN_DB_PASSWORD", password,
                    "DUBAN_DB_OWNER", owner,
                    "DUBAN_DB_OWNER_PASSWORD", ownerPassword);
        }
    }

    /** Creates what is missing and sets both passwords. */
    public Access ensure(String service, String ownerPassword, String appPassword) {
        Access access =
                new Access(server.jdbcUrl(service), service + "_app", appPassword, service + "_owner", ownerPassword);
        try (Connection all = server.administrator("postgres")) {
            role(all, access.owner(), ownerPassword);
            role(all, access.user(), appPassword);
            if (!exists(all, "SELECT 1 FROM pg_database WHERE datname = '%s'", service)) {
                run(all, "CREATE DATABASE %s OWNER %s", service, access.owner());
            }
        } catch (SQLException e) {
            throw new ServerProblem("cannot create database " + service + ": " + e.getMessage(), e);
        }
        grant(service, access);
        return access;
    }

    /** Removes the database with everything in it. */
    public void drop(String service) {
        try (Connection all = server.administrator("postgres")) {
            run(all, "DROP DATABASE IF EXISTS %s WITH (FORCE)", service);
        } catch (SQLException e) {
            throw new ServerProblem("cannot drop database " + service + ": " + e.getMessage(), e);
        }
    }

    private void grant(String service, Access access) {
        try (Connection own = server.administrator(service)) {
            run(own, "REVOKE ALL ON DATABASE %s FROM PUBLIC", service);
            run(own, "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s", service, access.user());
            run(own, "ALTER SCHEMA public OWNER TO %s", access.owner());
            run(own, "GRANT USAGE ON SCHEMA public TO %s", access.user());
            String byDefault = "ALTER DEFAULT PRIVILEGES FOR ROLE %s IN SCHEMA public GRANT ";
            run(own, byDefault + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s", access.owner(), access.user());
            run(own, byDefault + "USAGE, SELECT ON SEQUENCES TO %s", access.owner(), access.user());
        } catch (SQLException e) {
            throw new ServerProblem("cannot grant rights in database " + service + ": " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '%s'", role)) {
            run(connection, "CREATE ROLE %s LOGIN", role);
        }
        run(connection, "ALTER ROLE %s PASSWORD '%s'", role, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(filled(query, name))) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql, String... names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(filled(sql, names));
        }
    }

    /** Names and generated passwords only; neither may need quoting. */
    private static String filled(String sql, String... names) {
        for (String name : names) {
            if (!name.matches("[A-Za-z0-9_.-]+")) {
                throw new ServerProblem("not a plain name: " + name);
            }
        }
        return String.format(Locale.ROOT, sql, (Object[]) names);
    }
}
