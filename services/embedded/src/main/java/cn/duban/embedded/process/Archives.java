package cn.duban.embedded.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the servers. A folder appears under its final name only when it is complete, so JVMs may race. */
public final class Archives {
    private Archives() {}

    /** The {@code .txz} inside the jar, unpacked. */
    public static Path unpackTxzInJar(Path jar, Path target) {
        return once(target, folder -> {
            try (ZipFile zip = new ZipFile(jar.toFile());
                    InputStream txz = zip.getInputStream(txzEntry(zip))) {
                untar(new XZCompressorInputStream(new BufferedInputStream(txz)), folder, 0);
            }
        });
    }

    /** A {@code .tar.gz} whose one top folder is left out, then made ready for use. */
    public static Path unpackTarGz(Path archive, Path target, Consumer<Path> finish) {
        return once(target, folder -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
                untar(new GZIPInputStream(in), folder, 1);
            }
            finish.accept(folder);
        });
    }

    private static Path once(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
            Path folder = Files.createTempDirectory(parent, "unpacking-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            filling.into(folder);
            moveUnlessThere(folder, target);
            return target;
        } catch (IOException e) {
            throw new ServerProblem("cannot unpack into " + target + ": " + e.getMessage(), e);
        }
    }

    private static void moveUnlessThere(Path folder, Path target) throws IOException {
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failed) {
            // What a system says of a folder in the way differs, so it is the folder that is asked.
            Folders.delete(folder);
            if (!Files.isDirectory(target)) {
                throw failed;
            }
        }
    }

    private static ZipEntry txzEntry(ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txz")) {
                return entry;
            }
        }
        throw new IOException("no .txz in " + zip.getName());
    }

    private static void untar(InputStream in, Path folder, int stripped) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > stripped && !name.startsWith("..")) {
                    extract(tar, entry, folder.resolve(name.subpath(stripped, name.getNameCount())));
                }
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean runnable = (entry.getMode() & 0b001_000_000) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private interface Filling {
        void into(Path folder) throws IOException;
    }
}
