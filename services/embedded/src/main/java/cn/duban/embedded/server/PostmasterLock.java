package cn.duban.embedded.server;

import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's {@code postmaster.pid}. A killed server leaves it behind, and PostgreSQL then refuses to start while the
 * process id exists: also as a zombie nobody has collected, as in containers without an init.
 */
final class PostmasterLock {
    private final Path file;

    PostmasterLock(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    /** Removes the lock of a server that no longer lives; that of a living one stays and stops us. */
    void clearIfStale() {
        try {
            if (Files.exists(file) && !lives(Files.readAllLines(file).get(0).strip())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** A zombie still has an id, but no longer a program. */
    private static boolean lives(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
