package cn.duban.platform.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.testing.TestServers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database of commit 7a97201 with data in it is migrated to now while a copy of 7a97201 still runs on it: all the old
 * copy reads and writes must go on. Expand first; what is dropped or renamed waits for the release after, and is named in
 * {@code contracted}.
 */
class RollingUpgradeTest {
    private static final String OLD = "7a97201";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"registry", "hazard", "incident", "accountability", "portal"})
    void the_copy_before_goes_on_while_and_after_the_database_is_migrated(String service) throws Exception {
        Map<String, String> settings = TestServers.shared().settingsFor("upgrade_" + service);
        List<String> places = places(service);
        flyway(settings, oldMigrations(places)).migrate();
        Map<String, String> before;
        try (Connection app = app(settings)) {
            run(app, statements("data-all.sql"));
            run(app, statements("data-" + service + ".sql"));
            before = columns(app);
        }

        flyway(settings, places.stream().map(RollingUpgradeTest::now).toList()).migrate();

        try (Connection app = app(settings)) {
            Map<String, String> after = columns(app);
            before.keySet().removeAll(contracted());
            assertThat(after).as("tables and columns the copy before uses").containsAllEntriesOf(before);
            assertThat(demanded(app)).as("columns the copy before does not fill, and must").isSubsetOf(before.keySet());
            planned(app, statements("statements-all.sql"));
            planned(app, statements("statements-" + service + ".sql"));
            run(app, statements("data-again.sql"));
            assertThat(texts(app, "select subject_id from audit_entry order by id")).containsExactly("old-1", "old-2", "old-3");
            assertThat(texts(app, "select consumer from dead_letter")).containsExactly("old");
        }
    }

    private static List<String> places(String service) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(
                Repository.root().resolve("services/" + service + "/src/main/resources/application.properties"))) {
            properties.load(in);
        }
        return List.of(properties.getProperty("quarkus.flyway.locations").split(","));
    }

    private static Path now(String place) {
        String module = place.replaceFirst("^db/", "").replace("workflow", "platform");
        return Repository.root().resolve("services/" + module + "/src/main/resources/" + place);
    }

    /** The migrations as they were; each still stands in the source, unchanged, or no old database could be migrated. */
    private List<Path> oldMigrations(List<String> places) throws IOException {
        for (String line : lines(OLD + ".migrations")) {
            String hash = line.split(" ")[0];
            String path = line.split(" ")[1];
            String place = path.replaceFirst(".*/resources/(db/[a-z]+)/.*", "$1");
            Path source = Repository.root().resolve(path);
            assertThat(sha256(source)).as(path + " is a migration that databases have gone through").isEqualTo(hash);
            if (places.contains(place)) {
                Path target = folder.resolve(place).resolve(source.getFileName());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        return places.stream().map(folder::resolve).filter(Files::isDirectory).toList();
    }

    private static Flyway flyway(Map<String, String> settings, List<Path> locations) {
        return Flyway.configure()
                .dataSource(
                        settings.get("DUBAN_DB_URL"),
                        settings.get("DUBAN_DB_OWNER"),
                        settings.get("DUBAN_DB_OWNER_PASSWORD"))
                .locations(locations.stream().map(path -> "filesystem:" + path).toArray(String[]::new))
                .placeholders(Map.of("appRole", settings.get("DUBAN_DB_USER")))
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
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
        return texts(connection, "select c.table_name || '.' || c.column_name from information_schema.columns c"
                + " where c.table_schema = 'public' and c.is_nullable = 'NO' and c.column_default is null"
                + " and c.is_identity = 'NO' and c.is_generated = 'NEVER' and exists (select 1 from"
                + " (values " + oldTables() + ") old (name) where old.name = c.table_name)");
    }

    private static String oldTables() {
        return String.join(", ", lines("tables").stream().map(name -> "('" + name + "')").toList());
    }

    private static List<String> contracted() {
        return lines("contracted");
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
        return List.of(String.join("\n", lines(name)).split(";")).stream()
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = RollingUpgradeTest.class.getResourceAsStream("/upgrade/" + name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("--"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
