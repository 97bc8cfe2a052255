package cn.duban.bench;

import cn.duban.embedded.server.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL itself does here: two inserts and a commit, by pgbench, or by JDBC where there is no pgbench. */
final class TwoInserts {
    private static final int CLIENTS = 8;
    private static final int SECONDS = 10;
    private static final String DATABASE = "bench";
    private static final String FIRST = "insert into bench_first (body) values (repeat('x', 500))";
    private static final String SECOND = "insert into bench_second (body) values (repeat('y', 500))";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final PostgresServer postgres;
    private final boolean pgbench;

    TwoInserts(PostgresServer postgres) {
        this.postgres = postgres;
        this.pgbench = isInstalled();
    }

    String how() {
        return pgbench
                ? "pgbench with " + CLIENTS + " connections and prepared statements"
                : "a JDBC loop with " + CLIENTS + " connections (pgbench is not installed)";
    }

    double perSecond() {
        try {
            prepare();
            return pgbench ? byPgbench() : new ClosedLoop(CLIENTS).perSecond(this::client, SECONDS);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot measure PostgreSQL: " + e.getMessage(), e);
        }
    }

    private void prepare() throws SQLException {
        try (Connection all = postgres.administrator("postgres")) {
            if (Sql.number(all, "select count(*) from pg_database where datname = '" + DATABASE + "'") == 0) {
                Sql.run(all, "create database " + DATABASE);
            }
        }
        try (Connection bench = postgres.administrator(DATABASE)) {
            String columns = " (id bigint generated always as identity primary key, body text not null)";
            Sql.run(
                    bench,
                    "create table if not exists bench_first" + columns,
                    "create table if not exists bench_second" + columns);
        }
    }

    private double byPgbench() throws IOException {
        Path script = Files.createTempFile("two-inserts", ".sql");
        Files.writeString(script, "begin;\n" + FIRST + ";\n" + SECOND + ";\ncommit;\n", StandardCharsets.UTF_8);
        ProcessBuilder command = new ProcessBuilder(
                        "pgbench", "--no-vacuum", "--protocol=prepared", "--client=" + CLIENTS, "--jobs=2")
                .redirectErrorStream(true);
        command.command().add("--time=" + SECONDS);
        command.command().add("--file=" + script);
        command.environment().put("PGHOST", "localhost");
        command.environment().put("PGPORT", Integer.toString(postgres.port()));
        command.environment().put("PGUSER", PostgresServer.ADMINISTRATOR);
        command.environment().put("PGPASSWORD", postgres.password());
        command.environment().put("PGDATABASE", DATABASE);
        String report = new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(script);
        Matcher tps = TPS.matcher(report);
        if (!tps.find()) {
            throw new IOException("pgbench says: " + report);
        }
        return Double.parseDouble(tps.group(1));
    }

    private ClosedLoop.Client client() throws SQLException {
        Connection connection = postgres.administrator(DATABASE);
        connection.setAutoCommit(false);
        PreparedStatement first = connection.prepareStatement(FIRST);
        PreparedStatement second = connection.prepareStatement(SECOND);
        return new ClosedLoop.Client() {
            @Override
            public int once() throws SQLException {
                first.execute();
                second.execute();
                connection.commit();
                return 1;
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
        } catch (IOException notFound) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
