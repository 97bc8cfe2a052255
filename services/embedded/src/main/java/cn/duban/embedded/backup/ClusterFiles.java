package cn.duban.embedded.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Which of PostgreSQL's files belong to a base backup, as its manual lists them (chapter on continuous archiving). */
final class ClusterFiles {
    /** Folders that must be there and empty. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "recovery.signal");
    private static final Path CONTROL = Path.of("global", "pg_control");

    private ClusterFiles() {}

    /** What PostgreSQL calls this set of data: the first eight bytes of its control file, in this machine's order. */
    static Optional<String> cluster(Path pgdata) {
        try (InputStream in = Files.newInputStream(pgdata.resolve(CONTROL))) {
            ByteBuffer first = ByteBuffer.wrap(in.readNBytes(Long.BYTES)).order(ByteOrder.nativeOrder());
            return Optional.of(Long.toUnsignedString(first.getLong()));
        } catch (IOException | BufferUnderflowException none) {
            return Optional.empty();
        }
    }

    /** @param path relative to the folder of data */
    static boolean belongs(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean insideEmpty =
                path.getNameCount() > 1 && EMPTY.contains(path.getName(0).toString());
        return !insideEmpty
                && !LEFT_OUT.contains(name)
                && !name.startsWith("pgsql_tmp")
                && !name.equals("pg_internal.init")
                // Last, so that it is no older than what it speaks of.
                && !path.equals(CONTROL);
    }
}
