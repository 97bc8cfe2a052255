package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A tar of files that may change, grow, shrink or go while they are read. */
final class Tar implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final TarArchiveOutputStream out;

    Tar(OutputStream target) {
        out = new TarArchiveOutputStream(target);
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    /** Every file and folder below a folder that is wanted; links are not followed. */
    void tree(Path root, Predicate<Path> wanted) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(root)) {
            paths = tree.filter(path -> !path.equals(root) && wanted.test(root.relativize(path)))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                out.putArchiveEntry(new TarArchiveEntry(root.relativize(path) + "/"));
                out.closeArchiveEntry();
            } else {
                file(root, path);
            }
        }
    }

    /** One file, as long as it was when it was opened; a file that has gone is left out. */
    void file(Path root, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            TarArchiveEntry entry = new TarArchiveEntry(root.relativize(path).toString());
            entry.setSize(Files.size(path));
            out.putArchiveEntry(entry);
            copy(in, entry.getSize());
            out.closeArchiveEntry();
        } catch (NoSuchFileException gone) {
            // A table that was dropped meanwhile; the log says so too.
        }
    }

    void text(String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private void copy(InputStream in, long size) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            // Shorter than it was: the log mends it.
            int taken = read == 0 ? (int) Math.min(buffer.length, left) : read;
            if (read == 0) {
                java.util.Arrays.fill(buffer, (byte) 0);
            }
            out.write(buffer, 0, taken);
            left -= taken;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Unpacks into a folder only its owner may read. */
    static void unpack(Path archive, Path folder) {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), BUFFER))) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder.resolve(entry.getName()).normalize(), folder);
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot unpack " + archive + ": " + e.getMessage(), e);
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path folder)
            throws IOException {
        if (!file.startsWith(folder)) {
            throw new IOException("a path that leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
        }
    }
}
