package cn.duban.embedded.backup;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.PostgresServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes a backup of a product whose PostgreSQL runs. The databases first: evidence is stored before the row that names
 * it, so whatever the copy names is there when the evidence is copied after it.
 */
public final class TakeBackup {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final double MEGABYTE = 1 << 20;

    private final Path home;
    private final BackupFolder backups;
    private final int keep;
    private final Clock clock;
    private final Consumer<String> say;

    /**
     * @param home where the product's data are
     * @param keep how many backups stay, the new one included
     * @param say told in one line what was done
     */
    public TakeBackup(Path home, BackupFolder backups, int keep, Clock clock, Consumer<String> say) {
        this.home = home;
        this.backups = backups;
        this.keep = keep;
        this.clock = clock;
        this.say = say;
    }

    /** @return the folder of the new backup */
    public Path of(PostgresServer postgres) {
        try (FileChannel lock = backups.locked()) {
            long begun = System.nanoTime();
            backups.clearUnfinished();
            String name = LocalDateTime.now(clock).format(NAME);
            Path draft = backups.unfinished(name);
            Folders.create(draft);
            Manifest manifest = filled(draft, postgres);
            manifest.check(draft);
            Path finished = Files.move(draft, backups.finished(name), StandardCopyOption.ATOMIC_MOVE);
            prune();
            say.accept("已备份 backed up: %s，%.1f MB，%.1f s，可恢复到 %s 以后任一时刻 · any moment since %s"
                    .formatted(
                            finished,
                            size(finished) / MEGABYTE,
                            (System.nanoTime() - begun) / 1e9,
                            manifest.moment(),
                            manifest.moment()));
            return finished;
        } catch (IOException e) {
            throw new ServerProblem("cannot finish the backup: " + e.getMessage(), e);
        }
    }

    private Manifest filled(Path draft, PostgresServer postgres) {
        BaseBackup.Taken base = base(postgres, draft);
        KeycloakCopy.take(home.resolve("keycloak"), draft.resolve(KeycloakCopy.NAME));
        SecretFiles.take(home, draft);
        Evidence.Copied evidence = Evidence.copy(home.resolve("files"), backups.evidence());
        evidence.damaged().forEach(path -> say.accept("证据文件与其哈希不符，未备份 damaged, left out: " + path));
        Evidence.writeList(draft, evidence.all());
        say.accept("证据 evidence: %d 个文件 files，新增 new %d（%.1f MB）"
                .formatted(evidence.all().size(), evidence.fresh(), evidence.bytes() / MEGABYTE));
        Manifest manifest = new Manifest(
                base.cluster(),
                base.moment().toString(),
                base.firstSegment(),
                hashes(draft),
                evidence.all().size());
        manifest.writeTo(draft);
        return manifest;
    }

    private BaseBackup.Taken base(PostgresServer postgres, Path draft) {
        try (Connection connection = postgres.administrator("postgres")) {
            String cluster = BaseBackup.cluster(connection);
            postgres.archive().into(backups.log(cluster));
            return new BaseBackup(postgres.data(), cluster).take(connection, draft.resolve(BaseBackup.NAME));
        } catch (SQLException e) {
            throw new ServerProblem("PostgreSQL 无法连接 cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Older backups go, and with them the log and the evidence that only they need. */
    private void prune() {
        List<Path> all = backups.backups();
        all.stream().skip(keep).forEach(Folders::delete);
        List<Path> kept = all.subList(0, Math.min(keep, all.size()));
        kept.stream().map(Manifest::read).map(Manifest::cluster).distinct().forEach(cluster -> {
            String first = kept.stream()
                    .map(Manifest::read)
                    .filter(manifest -> manifest.cluster().equals(cluster))
                    .map(Manifest::firstSegment)
                    .min(String::compareTo)
                    .orElseThrow();
            ArchivedLog.prune(backups.log(cluster), first);
        });
        Evidence.prune(backups.evidence(), kept);
    }

    private static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            hashes.put(folder.relativize(file).toString(), Hashes.of(file));
        }
        return hashes;
    }

    private static long size(Path folder) {
        return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }
}
