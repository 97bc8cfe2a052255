package cn.duban.platform.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.testing.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database of commit 7a97201 with data in it is migrated to now while a copy of 7a97201 still runs on it: all the old
 * copy reads and writes must go on. Expand first; what is dropped or renamed waits for the release after, and is named in
 * {@code contracted}.
 */
class RollingUpgradeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"registry", "hazard", "incident", "accountability", "portal"})
    void the_copy_before_goes_on_while_and_after_the_database_is_migrated(String service) throws Exception {
        Map<String, String> settings = TestServers.shared().settingsFor("upgrade_" + service);
        List<String> places = OldRelease.places(service);
        OldRelease.flyway(settings, OldRelease.migrations(places, folder)).migrate();
        Map<String, String> before;
        try (Connection app = app(settings)) {
            run(app, statements("data-all.sql"));
            run(app, statements("data-" + service + ".sql"));
            before = columns(app);
        }

        OldRelease.flyway(settings, places.stream().map(OldRelease::now).toList())
                .migrate();

        try (Connection app = app(settings)) {
            Map<String, String> after = columns(app);
            before.keySet().removeAll(contracted());
            assertThat(after).as("tables and columns the copy before uses").containsAllEntriesOf(before);
            assertThat(demanded(app))
                    .as("columns the copy before does not fill, and must")
                    .isSubsetOf(before.keySet());
            planned(app, statements("statements-all.sql"));
            planned(app, statements("statements-" + service + ".sql"));
            run(app, statements("data-again.sql"));
            assertThat(texts(app, "select subject_id from audit_entry order by id"))
                    .containsExactly("old-1", "old-2", "old-3");
            assertThat(texts(app, "select consumer from dead_letter")).containsExactly("old");
        }
    }

    private static Connection app(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("DUBAN_DB_URL") + "?preferQueryMode=simple",
                settings.get("DUBAN_DB_USER"),
                settings.get("DUBAN_DB_PASSWORD"));
    }

    /** Type by table and column, of all the service's role may see; text of any length is text. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name || '.' || column_name,"
                        + " regexp_replace(udt_name, '^(_?)(varchar|bpchar)$', '\\1text')"
                        + " from information_schema.columns where table_schema = 'public'"
                        + " and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    /** Columns of old tables that must be given and have no default. */
    private static List<String> demanded(Connection connection) throws SQLException {
        return texts(
                connection,
                "select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " where c.table_schema = 'public' and c.is_nullable = 'NO' and c.column_default is null"
                        + " and c.is_identity = 'NO' and c.is_generated = 'NEVER' and exists (select 1 from"
                        + " (values " + oldTables() + ") old (name) where old.name = c.table_name)");
    }

    private static String oldTables() {
        return String.join(
                ", ",
                OldRelease.lines("tables").stream()
                        .map(name -> "('" + name + "')")
                        .toList());
    }

    private static List<String> contracted() {
        return OldRelease.lines("contracted");
    }

    /** Statements of the old copy: each must still be planned, with whatever key or column it names. */
    private static void planned(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("explain (generic_plan) " + sql);
            } catch (SQLException e) {
                throw new AssertionError("the copy before can no longer run: " + sql, e);
            }
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static List<String> statements(String name) {
        return List.of(String.join("\n", OldRelease.lines(name)).split(";")).stream()
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
