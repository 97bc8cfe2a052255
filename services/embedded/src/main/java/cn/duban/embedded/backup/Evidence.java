package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Files people uploaded. Each is named by its SHA-256 and never changes, so that one copy serves all backups, a killed
 * copy goes on where it was, and a file newer than the moment of a restore does no harm.
 */
final class Evidence {
    static final String LIST = "evidence.list.gz";
    private static final long NOTHING = -1;
    private static final long DAMAGED = -2;
    private static final String HASH = "[0-9a-f]{64}";

    private Evidence() {}

    /**
     * What a copy came to.
     *
     * @param fresh how many were not there yet
     * @param damaged what is not what its name says, and was left out
     */
    record Copied(List<String> all, long fresh, long bytes, List<String> damaged) {}

    /** Copies what the target lacks. */
    static Copied copy(Path from, Path to) {
        List<String> all = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        long fresh = 0;
        long bytes = 0;
        for (Path file : under(from)) {
            String path = from.relativize(file).toString();
            long size = copyOne(file, to.resolve(path));
            (size == DAMAGED ? damaged : all).add(path);
            fresh += size < 0 ? 0 : 1;
            bytes += Math.max(size, 0);
        }
        return new Copied(all, fresh, bytes, damaged);
    }

    /** Copies back what a list names and the target lacks. @return how many were lacking */
    static long bringBack(List<String> paths, Path from, Path to) {
        return paths.stream()
                .filter(path -> copyOne(from.resolve(path), to.resolve(path)) >= 0)
                .count();
    }

    /** Deletes what none of the backups names. */
    static void prune(Path store, List<Path> backups) {
        Set<String> named = new HashSet<>();
        backups.forEach(backup -> named.addAll(list(backup)));
        for (Path file : under(store)) {
            if (!named.contains(store.relativize(file).toString())) {
                delete(file);
            }
        }
    }

    static void writeList(Path backup, List<String> paths) {
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(backup.resolve(LIST))), StandardCharsets.UTF_8))) {
            for (String path : paths) {
                out.write(path);
                out.newLine();
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + backup.resolve(LIST) + ": " + e.getMessage(), e);
        }
    }

    static List<String> list(Path backup) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(backup.resolve(LIST))), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + backup.resolve(LIST) + ": " + e.getMessage(), e);
        }
    }

    /** @return its size, or that there was nothing to do, or that it is damaged */
    private static long copyOne(Path file, Path target) {
        if (Files.exists(target)) {
            return NOTHING;
        }
        Path part = target.resolveSibling("." + target.getFileName());
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            String name = target.getFileName().toString();
            if (!Hashes.of(part).equals(name)) {
                Files.delete(part);
                return DAMAGED;
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(target);
        } catch (NoSuchFileException gone) {
            return NOTHING;
        } catch (IOException e) {
            throw new ServerProblem("cannot copy " + file + " to " + target + ": " + e.getMessage(), e);
        }
    }

    /** Drafts are none yet. */
    private static List<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> path.getFileName().toString().matches(HASH) && Files.isRegularFile(path))
                    .toList();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + folder + ": " + e.getMessage(), e);
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
