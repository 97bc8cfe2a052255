package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * PostgreSQL's files, copied while it works, between {@code pg_backup_start} and {@code pg_backup_stop}. What is torn in
 * the copy is mended from the archived log at the restore. What a file's end is, is decided when it is opened.
 */
final class BaseBackup {
    static final String NAME = "base.tar.gz";
    private static final Pattern SEGMENT = Pattern.compile("START WAL LOCATION: .*\\(file ([0-9A-F]{24})\\)");
    private static final int PATIENCE_SECONDS = 300;

    private final Path pgdata;
    private final String cluster;

    BaseBackup(Path pgdata, String cluster) {
        this.pgdata = pgdata;
        this.cluster = cluster;
    }

    /** @param moment at which the copy is whole */
    record Taken(String cluster, String firstSegment, Instant moment) {}

    /** What PostgreSQL calls this set of data; its log fits no other. */
    static String cluster(Connection postgres) throws SQLException {
        try (Statement statement = postgres.createStatement();
                ResultSet row = statement.executeQuery("select system_identifier from pg_control_system()")) {
            row.next();
            return row.getString(1);
        }
    }

    /** @throws ServerProblem when the log is not archived, or nobody takes what it holds */
    Taken take(Connection postgres, Path target) {
        try (Statement statement = postgres.createStatement()) {
            refuseWithoutArchive(statement);
            statement.setQueryTimeout(PATIENCE_SECONDS);
            statement.execute("select pg_backup_start('duban', true)");
            return written(postgres, target);
        } catch (SQLException e) {
            throw new ServerProblem("数据库备份未完成 PostgreSQL cannot be backed up: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    private Taken written(Connection postgres, Path target) throws SQLException, IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                Tar tar = new Tar(new QuickGzip(file))) {
            tar.tree(pgdata, ClusterFiles::belongs);
            tar.file(pgdata, pgdata.resolve("global/pg_control"));
            return stopped(postgres, tar);
        }
    }

    /** Returns when all of the log that the copy needs is in the archive. */
    private Taken stopped(Connection postgres, Tar tar) throws SQLException, IOException {
        try (PreparedStatement stop =
                postgres.prepareStatement("select labelfile, clock_timestamp() as at from pg_backup_stop(true)")) {
            stop.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = stop.executeQuery()) {
                row.next();
                String label = row.getString("labelfile");
                tar.text("backup_label", label.getBytes(StandardCharsets.UTF_8));
                return new Taken(
                        cluster, firstSegment(label), row.getTimestamp("at").toInstant());
            }
        }
    }

    private static String firstSegment(String label) {
        Matcher found = SEGMENT.matcher(label);
        if (!found.find()) {
            throw new ServerProblem("PostgreSQL's backup label names no segment: " + label);
        }
        return found.group(1);
    }

    private static void refuseWithoutArchive(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show archive_mode")) {
            row.next();
            if (!"on".equals(row.getString(1))) {
                throw new ServerProblem("请先重启一次产品（make stop，make run）再备份 · restart the product once before a backup:"
                        + " its PostgreSQL does not archive its log yet");
            }
        }
    }

    /** Most of a database compresses well at the lowest level already, and the product runs beside it. */
    private static final class QuickGzip extends GZIPOutputStream {
        private QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
