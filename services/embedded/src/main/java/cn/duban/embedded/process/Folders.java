package cn.duban.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Whole folders. */
public final class Folders {
    private static final int TAIL = 120;
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_NANOS = 50_000_000;

    private Folders() {}

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ServerProblem("cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The folder with all in it, also what a process that is just ending still writes there. */
    public static void delete(Path folder) {
        try {
            for (int left = ATTEMPTS; Files.exists(folder) && !deleted(folder, left == 0); left--) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean deleted(Path folder, boolean last) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (DirectoryNotEmptyException | UncheckedIOException writtenMeanwhile) {
            if (last) {
                throw new IOException(writtenMeanwhile.getMessage(), writtenMeanwhile);
            }
            return false;
        }
    }

    /** Of a log's last lines the one that tells most about why it ends there: the deepest cause, else the last. */
    static Optional<String> tellingLine(Path log) {
        try (Stream<String> all = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> lines = all.filter(line -> !line.isBlank()).toList();
            List<String> end = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
            return Stream.of("Caused by: ", "FATAL", "ERROR", "")
                    .flatMap(sign -> end.stream().filter(line -> line.contains(sign)).reduce((a, b) -> b).stream())
                    .map(Folders::readable)
                    .findFirst();
        } catch (IOException | UncheckedIOException none) {
            return Optional.empty();
        }
    }

    /** Read byte by byte, so that a broken character hides no line; most logs are UTF-8 all the same. */
    private static String readable(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }
}
