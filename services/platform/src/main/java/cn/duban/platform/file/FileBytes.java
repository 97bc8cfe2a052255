package cn.duban.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A whole file, read in pieces. A channel that is asked for all of it at once, as {@link Files#readAllBytes} asks, takes
 * a direct buffer of the file's size and each thread keeps its own: a few large files and none can be read any more.
 */
public final class FileBytes {
    private static final int PIECE = 1 << 16;

    private FileBytes() {}

    /** What is in the file; who calls has bounded how large it may be. */
    public static byte[] of(Path file) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Files.size(file))];
        int at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0 && at < bytes.length) {
                read = in.read(bytes, at, Math.min(PIECE, bytes.length - at));
                at += Math.max(read, 0);
            }
        }
        return at == bytes.length ? bytes : Arrays.copyOf(bytes, at);
    }
}
