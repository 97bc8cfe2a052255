package cn.duban.embedded.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestServersTest {
    private final TestServersMXBean servers = TestServers.shared();
    private final Map<String, String> settings = servers.settingsFor("embedded");

    @Test
    void the_runtime_role_changes_rows_of_the_owners_tables_but_makes_none() throws SQLException {
        try (Connection owner = connect("DUBAN_DB_OWNER", "DUBAN_DB_OWNER_PASSWORD");
                Connection app = app()) {
            owner.createStatement().execute("CREATE TABLE note (id serial PRIMARY KEY, body text)");

            app.createStatement().execute("INSERT INTO note (body) VALUES ('隐患😀')");

            assertEquals("隐患😀", only(app, "SELECT body FROM note"));
            assertThrows(SQLException.class, () -> app.createStatement().execute("CREATE TABLE mine (id int)"));
            assertThrows(SQLException.class, () -> app.createStatement().execute("DROP TABLE note"));
        }
    }

    @Test
    void committed_rows_survive_a_killed_database() throws SQLException {
        try (Connection owner = connect("DUBAN_DB_OWNER", "DUBAN_DB_OWNER_PASSWORD")) {
            owner.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        servers.kill(TestServersMXBean.POSTGRES);
        assertThrows(SQLException.class, this::app);
        servers.start(TestServersMXBean.POSTGRES);

        try (Connection app = app()) {
            assertEquals("42", only(app, "SELECT answer FROM kept"));
        }
    }

    @Test
    void topics_survive_a_stopped_and_a_killed_broker() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }

        servers.stop(TestServersMXBean.KAFKA);
        servers.start(TestServersMXBean.KAFKA);
        servers.kill(TestServersMXBean.KAFKA);
        servers.start(TestServersMXBean.KAFKA);

        try (Admin admin = admin()) {
            assertTrue(admin.listTopics().names().get(30, TimeUnit.SECONDS).contains("kept"));
        }
    }

    @Test
    void every_caller_gets_the_same_servers_and_a_service_keeps_its_database() {
        assertEquals(settings, TestServers.shared().settingsFor("embedded"));
    }

    private Connection app() throws SQLException {
        return connect("DUBAN_DB_USER", "DUBAN_DB_PASSWORD");
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(settings.get("DUBAN_DB_URL"), settings.get(user), settings.get(password));
    }

    private Admin admin() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", settings.get("KAFKA_BOOTSTRAP_SERVERS"));
        return Admin.create(properties);
    }

    private static String only(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
