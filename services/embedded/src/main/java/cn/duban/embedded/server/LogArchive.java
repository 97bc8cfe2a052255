package cn.duban.embedded.server;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.OrdinaryUser;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where PostgreSQL puts each finished segment of its log. Until a first backup is taken nobody needs them and they go;
 * from then on they are kept where that backup says, compressed, so that any moment since can be gone back to.
 */
public final class LogArchive {
    /** At most so much is lost with the disk when nothing else fills a segment sooner. */
    private static final String SECONDS = "60";

    private final Path folder;

    /** @param folder of the server; {@code archive} in it names the target */
    LogArchive(Path folder) {
        this.folder = folder;
    }

    /** For postgresql.conf; on from the first start, as it cannot be switched on later without a stop. */
    List<String> settings() {
        Path script = folder.resolve("archive.sh");
        write(script, SCRIPT.formatted(quoted(folder.resolve("archive"))));
        return List.of(
                "archive_mode=on", "archive_timeout=" + SECONDS, "archive_command=sh " + quoted(script) + " %p %f");
    }

    /** From now on segments go there. */
    public void into(Path target) {
        Folders.create(target);
        OrdinaryUser.prefixFor(target);
        write(folder.resolve("archive"), target.toAbsolutePath().toString());
    }

    /** What recovery asks for a segment with. */
    public static String restoreCommand(Path archive) {
        return "test -f %1$s/%%f.gz && gzip -dc %1$s/%%f.gz > %%p".formatted(quoted(archive.toAbsolutePath()));
    }

    /** PostgreSQL asks again until the answer is yes, also for one it had a yes for before it was killed. */
    private static final String SCRIPT = """
            #!/bin/sh
            # archive.sh PATH NAME: stores a finished segment of the log, if there is a place for it
            set -e
            [ -f %1$s ] || exit 0
            to=$(cat %1$s)
            [ -f "$to/$2.gz" ] && exit 0
            gzip -1 <"$1" >"$to/.$2"
            sync "$to/.$2" 2>/dev/null || sync
            mv "$to/.$2" "$to/$2.gz"
            """;

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\\\''") + "'";
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
