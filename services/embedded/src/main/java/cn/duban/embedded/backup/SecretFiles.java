package cn.duban.embedded.backup;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Passwords and keys of a run: without them restored data could not be opened. Readable by their owner alone. */
final class SecretFiles {
    static final String FOLDER = "secrets";
    private static final List<Path> PLACES = List.of(
            Path.of("secrets"),
            Path.of("postgres", "secrets"),
            Path.of("keycloak", "secrets"),
            Path.of("kafka", "secrets"));

    private SecretFiles() {}

    static void take(Path home, Path backup) {
        PLACES.forEach(place -> copy(home.resolve(place), backup.resolve(FOLDER).resolve(place)));
    }

    static void bringBack(Path backup, Path home) {
        PLACES.forEach(place -> copy(backup.resolve(FOLDER).resolve(place), home.resolve(place)));
    }

    private static void copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        Folders.create(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot copy " + from + ": " + e.getMessage(), e);
        }
    }
}
