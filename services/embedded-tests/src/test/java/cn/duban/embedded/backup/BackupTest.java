package cn.duban.embedded.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.PostgresServer;
import cn.duban.embedded.testing.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real PostgreSQL, backed up while it works, lost, and brought back. */
class BackupTest {
    private static final Path HOME = Path.of("target", "backup-home").toAbsolutePath();
    private static final Path BACKUPS = Path.of("target", "backup-folder").toAbsolutePath();
    /** Evidence, named as the services name it. */
    private static final byte[] PHOTO = "photo".getBytes(StandardCharsets.UTF_8);

    private static final Instant START = Instant.parse("2026-11-30T08:00:00Z");

    private final int port = Ports.free();
    private final List<String> said = new ArrayList<>();
    private PostgresServer postgres = server(List.of());
    private int taken;

    @BeforeEach
    void running() {
        Folders.delete(HOME);
        Folders.delete(BACKUPS);
        postgres.start();
        run(
                "create table filing (id int)",
                "create table restoration (moment timestamptz)",
                "insert into filing values (1)");
    }

    @AfterEach
    void stopped() {
        postgres.kill();
    }

    @Test
    void any_moment_after_a_backup_comes_back_after_everything_but_the_backups_is_lost() throws IOException {
        Path photo = photo();
        backup(7);
        run("insert into filing values (2)");
        Instant moment = now();
        run("insert into filing values (3)", "select pg_switch_wal()");
        awaitArchived();
        postgres.kill();
        Folders.delete(HOME);

        restore(Optional.of(moment), false);

        assertEquals("1,2", filings());
        assertEquals(1, number("select count(*) from restoration"));
        assertTrue(Files.exists(photo));

        run("insert into filing values (4)");
        Instant after = now();
        run("insert into filing values (5)", "select pg_switch_wal()");
        awaitArchived();
        postgres.kill();
        Folders.delete(HOME);
        restore(Optional.of(after), false);

        assertEquals("1,2,4", filings());
    }

    @Test
    void what_a_killed_server_had_not_archived_is_not_lost_and_what_stood_there_is_kept() {
        backup(7);
        run("insert into filing values (2)");
        postgres.kill();

        ServerProblem refused = assertThrows(ServerProblem.class, () -> restore(Optional.empty(), false));
        assertTrue(String.valueOf(refused.getMessage()).contains("REPLACE=yes"));
        restore(Optional.empty(), true);

        assertEquals("1,2", filings());
        assertEquals(1, folders(HOME, "replaced-").size());
    }

    @Test
    void a_moment_that_cannot_be_reached_leaves_everything_as_it_was() {
        backup(7);
        run("insert into filing values (2)");
        Instant later = now().plus(Duration.ofDays(1));
        postgres.kill();

        assertThrows(ServerProblem.class, () -> restore(Optional.of(START.minusSeconds(86_400 * 4_000L)), true));
        assertThrows(ServerProblem.class, () -> restore(Optional.of(later), true));

        postgres = server(List.of());
        postgres.start();
        assertEquals("1,2", filings());
        assertEquals(List.of(), folders(HOME, "replaced-"));
    }

    @Test
    void backups_are_bounded_checked_and_begun_anew_after_a_kill() throws IOException {
        photo();
        Files.createDirectories(BACKUPS.resolve(".20200101T000000"));
        backup(2);
        backup(2);
        Path last = backup(2);

        assertEquals(2, new BackupFolder(BACKUPS).backups().size());
        assertFalse(Files.exists(BACKUPS.resolve(".20200101T000000")));
        assertEquals(1, said.stream().filter(line -> line.contains("新增 new 1")).count(), said.toString());
        assertTrue(said.get(said.size() - 1).contains("MB"));

        Files.write(last.resolve(BaseBackup.NAME), new byte[] {1}, StandardOpenOption.APPEND);
        postgres.kill();
        ServerProblem damaged = assertThrows(ServerProblem.class, () -> restore(Optional.empty(), true));
        assertTrue(String.valueOf(damaged.getMessage()).contains("damaged"));
    }

    private Path photo() throws IOException {
        Path folder = Folders.create(HOME.resolve("files/hazard/evidence/served/ab"));
        Path draft = folder.resolve("draft");
        Files.write(draft, PHOTO);
        return Files.move(draft, folder.resolve(Hashes.of(draft)));
    }

    private Path backup(int keep) {
        Clock clock = Clock.fixed(START.plusSeconds(taken++), ZoneOffset.UTC);
        return new TakeBackup(HOME, new BackupFolder(BACKUPS), keep, clock, said::add).of(postgres);
    }

    private void restore(Optional<Instant> moment, boolean replace) {
        new RestoreBackup(HOME, new BackupFolder(BACKUPS), Clock.systemUTC(), said::add)
                .to(new RestoreBackup.Wish(moment, replace), this::server);
        postgres = server(List.of());
        postgres.start();
    }

    private PostgresServer server(List<String> settings) {
        List<String> all = new ArrayList<>(List.of("shared_buffers=16MB", "max_wal_size=64MB"));
        all.addAll(settings);
        return new PostgresServer(HOME.resolve("postgres"), port, all);
    }

    private void awaitArchived() {
        Patience.await()
                .until(() -> number("select count(*) from pg_ls_archive_statusdir() where name like '%.ready'") == 0);
    }

    private String filings() {
        return text("select string_agg(id::text, ',' order by id) from filing");
    }

    private Instant now() {
        return Instant.parse(
                text("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    private long number(String query) {
        return Long.parseLong(text(query));
    }

    private String text(String query) {
        try (Connection connection = postgres.administrator("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String... statements) {
        try (Connection connection = postgres.administrator("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> folders(Path parent, String beginning) {
        try (var all = Files.list(parent)) {
            return all.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
