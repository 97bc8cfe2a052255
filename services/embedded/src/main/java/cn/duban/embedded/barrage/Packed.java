package cn.duban.embedded.barrage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files of an office suite. */
final class Packed {
    private Packed() {}

    /** All text in all parts, without its markup. */
    static String text(byte[] body) {
        try {
            // By its directory: an entry that tells its size behind its content cannot be read as a stream.
            Path file = Files.createTempFile("read-walk", ".zip");
            try {
                Files.write(file, body);
                return text(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString().replaceAll("<[^>]*>", "");
    }
}
