package cn.duban.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
public final class Folders {
    private Folders() {}

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ServerProblem("cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The last lines of a log, or nothing. */
    static List<String> tail(Path log, int lines) {
        try (Stream<String> all = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> read = all.filter(line -> !line.isBlank()).toList();
            return read.subList(Math.max(0, read.size() - lines), read.size());
        } catch (IOException | java.io.UncheckedIOException none) {
            return List.of();
        }
    }
}
