package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Segments of PostgreSQL's log as {@code archive.sh} stores them, one {@code .gz} each. */
final class ArchivedLog {
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    /** Eight digits of the timeline come first; segments are compared over all of them, as pg_archivecleanup does. */
    private static final int TIMELINE = 8;

    private ArchivedLog() {}

    /** Deletes segments before this one. Histories of timelines stay; they are small. */
    static void prune(Path folder, String first) {
        for (Path file : files(folder)) {
            String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
            if (SEGMENT.matcher(name.split("\\.")[0]).matches() && place(name).compareTo(place(first)) < 0) {
                delete(file);
            }
        }
    }

    /**
     * Takes over what a killed PostgreSQL had not archived yet, into the log of the one that is to recover.
     *
     * @param lost its pg_wal
     */
    static void rescue(Path lost, Path archive, Path target) {
        for (Path file : files(lost)) {
            String name = file.getFileName().toString();
            boolean wanted = SEGMENT.matcher(name).matches() || name.endsWith(".history");
            if (wanted && !Files.exists(archive.resolve(name + ".gz"))) {
                copy(file, target.resolve(name));
            }
        }
    }

    private static String place(String segment) {
        return segment.substring(TIMELINE);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new ServerProblem("cannot copy " + from + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ServerProblem("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }
}
