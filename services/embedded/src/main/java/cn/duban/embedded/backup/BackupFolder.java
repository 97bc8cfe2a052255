package cn.duban.embedded.backup;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where backups are kept: one folder each, and beside them what they share, the archived log and the evidence. A folder
 * whose name begins with a dot was not finished.
 */
public final class BackupFolder {
    private static final String UNFINISHED = ".";
    private final Path root;

    /** @param root made when a first backup is taken; until then nothing is archived */
    public BackupFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** Refuses a second backup or restore at the same time. */
    FileChannel locked() {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new ServerProblem("另一备份或恢复正在进行 another backup or restore is at work in " + root);
            }
            return channel;
        } catch (IOException e) {
            throw new ServerProblem("cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    Path evidence() {
        return root.resolve("files");
    }

    Path log(String cluster) {
        return root.resolve("wal").resolve(cluster);
    }

    Path unfinished(String name) {
        return root.resolve(UNFINISHED + name);
    }

    Path finished(String name) {
        return root.resolve(name);
    }

    /** What a killed backup left goes; the evidence it had copied stays. */
    void clearUnfinished() {
        children().stream()
                .filter(path -> path.getFileName().toString().startsWith(UNFINISHED) && Files.isDirectory(path))
                .forEach(Folders::delete);
    }

    /** The latest first. */
    public List<Path> backups() {
        return children().stream()
                .filter(path -> !path.getFileName().toString().startsWith(UNFINISHED))
                .filter(path -> Files.exists(path.resolve(Manifest.NAME)))
                .sorted(Comparator.comparing(Path::getFileName).reversed())
                .toList();
    }

    /** The latest that was whole at a moment, or of all. */
    Path latest(Optional<Instant> moment) {
        return backups().stream()
                .filter(path -> moment.isEmpty() || !Manifest.read(path).at().isAfter(moment.get()))
                .findFirst()
                .orElseThrow(() -> new ServerProblem("%s 中没有可用的备份 · no backup in %s%s"
                        .formatted(root, root, moment.map(at -> " before " + at).orElse(""))));
    }

    private List<Path> children() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + root + ": " + e.getMessage(), e);
        }
    }
}
