package cn.duban.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files below {@code DUBAN_DATA_DIR/evidence}, in folders by the first characters of their hash. */
final class DiskEvidenceStore implements EvidenceStore {
    private final Path root;

    DiskEvidenceStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public void put(Kind kind, String sha256, Path content) throws IOException {
        Path target = path(kind, sha256);
        // What is there already and still what it was stays; what went bad is made good by whoever brings it again.
        if (Files.exists(target) && Hashes.of(target).equals(sha256)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempFile(target.getParent(), ".draft", "");
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            // On the disk before the row that names it is committed.
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(Kind kind, String sha256) throws IOException {
        return Files.newInputStream(path(kind, sha256));
    }

    @Override
    public void remove(Kind kind, String sha256) throws IOException {
        Files.deleteIfExists(path(kind, sha256));
    }

    private Path path(Kind kind, String sha256) {
        return root.resolve(kind.name().toLowerCase(Locale.ROOT))
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }
}
