package cn.duban.embedded.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords, each in a file of its own that only its owner may read, made on first use. */
public final class Secrets {
    private static final int BYTES = 24;
    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    public static Secrets in(Path folder) {
        return new Secrets(Folders.create(folder.resolve("secrets")));
    }

    public synchronized String get(String name) {
        Path file = fileOf(name);
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public synchronized Path fileOf(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return file;
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.writeString(file, secret, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }
}
