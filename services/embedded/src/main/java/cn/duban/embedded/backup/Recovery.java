package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.LogArchive;
import cn.duban.embedded.server.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** PostgreSQL replays its archived log up to a moment, and each service's database is told that it was restored. */
final class Recovery {
    private final Path pgdata;
    private final Path archive;

    Recovery(Path pgdata, Path archive) {
        this.pgdata = pgdata;
        this.archive = archive;
    }

    void run(Optional<Instant> moment, Function<List<String>, PostgresServer> server, Instant now) {
        List<String> settings = new ArrayList<>(List.of(
                "hot_standby=off",
                "restore_command=" + LogArchive.restoreCommand(archive),
                "recovery_target_timeline=latest"));
        moment.ifPresent(at ->
                settings.addAll(List.of("recovery_target_time=" + written(at), "recovery_target_action=promote")));
        signal();
        PostgresServer postgres = server.apply(settings);
        // What comes after is archived like what came before: the next moment to go back to may be today's.
        postgres.archive().into(archive);
        try {
            postgres.start();
            databases(postgres).forEach(database -> tell(postgres, database, moment.orElse(now)));
        } finally {
            postgres.stop();
        }
    }

    /** PostgreSQL takes no letter for the zone here. */
    private static String written(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS"))
                + "+00";
    }

    private void signal() {
        try {
            Files.createFile(pgdata.resolve("recovery.signal"));
        } catch (IOException e) {
            throw new ServerProblem("cannot write to " + pgdata + ": " + e.getMessage(), e);
        }
    }

    private static List<String> databases(PostgresServer postgres) {
        List<String> names = new ArrayList<>();
        try (Connection connection = postgres.administrator("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database where not datistemplate")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new ServerProblem("the restored PostgreSQL cannot be read: " + e.getMessage(), e);
        }
    }

    private static void tell(PostgresServer postgres, String database, Instant moment) {
        try (Connection connection = postgres.administrator(database);
                Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("select to_regclass('restoration') is not null")) {
            known.next();
            if (known.getBoolean(1)) {
                try (PreparedStatement insert =
                        connection.prepareStatement("insert into restoration (moment) values (?)")) {
                    insert.setTimestamp(1, Timestamp.from(moment));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new ServerProblem("database " + database + " cannot be told of its restore: " + e.getMessage(), e);
        }
    }
}
