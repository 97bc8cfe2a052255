package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** {@code make republish}: every service sends again what it ever sent, after topics were lost; the product runs on. */
public final class RepublishMain {
    private RepublishMain() {}

    public static void main(String[] arguments) {
        Terminal.run(terminal -> {
            Settings settings = new Settings(System.getenv());
            askAll(new Plan(settings, Repository.root(), ServiceDefinition.ALL).postgres(), terminal::say);
        });
    }

    /** @throws ServerProblem when a database does not answer */
    static void askAll(PostgresServer postgres, Consumer<String> say) {
        for (ServiceDefinition service : ServiceDefinition.ALL) {
            long events = ask(postgres, service.name());
            say.accept("%s：将重发 %d 个事件 · events to be sent again".formatted(service.name(), events));
        }
    }

    private static long ask(PostgresServer postgres, String database) {
        try (Connection connection = postgres.administrator(database);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into republication default values");
            try (ResultSet row = statement.executeQuery("select count(*) from event_log")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new ServerProblem("请先 make run · the product must run: " + e.getMessage(), e);
        }
    }
}
