package cn.duban.embedded.backup;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.PostgresServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings a stopped product back to a moment. What stood there is moved aside and never deleted. Topics are not brought
 * back: the services fill them again from their databases at their next start.
 */
public final class RestoreBackup {
    private static final List<String> REPLACED = List.of("postgres", "kafka", "keycloak");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final Path home;
    private final BackupFolder backups;
    private final Clock clock;
    private final Consumer<String> say;

    /** @param say told in one line each what is done */
    public RestoreBackup(Path home, BackupFolder backups, Clock clock, Consumer<String> say) {
        this.home = home;
        this.backups = backups;
        this.clock = clock;
        this.say = say;
    }

    /**
     * What to restore.
     *
     * @param moment the last one that is to be there; absent: everything the log holds
     * @param replace whether data that stand there may be moved aside
     */
    public record Wish(Optional<Instant> moment, boolean replace) {}

    /**
     * Restores; PostgreSQL has ended again when this returns.
     *
     * @param postgres makes the server with further settings
     * @throws ServerProblem when there is no such backup, it is damaged, or data stand there and may not be replaced;
     *     then everything is as it was
     */
    public void to(Wish wish, Function<List<String>, PostgresServer> postgres) {
        try (FileChannel lock = backups.locked()) {
            long begun = System.nanoTime();
            Path backup = backups.latest(wish.moment());
            Manifest manifest = Manifest.read(backup);
            say.accept("核对 checking " + backup);
            manifest.check(backup);
            Path aside = movedAside(wish.replace());
            try {
                bringBack(backup, manifest, aside, wish, postgres);
            } catch (ServerProblem failed) {
                putBack(aside);
                throw failed;
            }
            say.accept("已恢复 restored to %s，%.1f s；原数据在 what stood there is in %s"
                    .formatted(
                            wish.moment().map(Instant::toString).orElse("the latest"),
                            (System.nanoTime() - begun) / 1e9,
                            aside));
        } catch (IOException e) {
            throw new ServerProblem("cannot restore: " + e.getMessage(), e);
        }
    }

    private void bringBack(
            Path backup, Manifest manifest, Path aside, Wish wish, Function<List<String>, PostgresServer> postgres) {
        Path pgdata = home.resolve("postgres").resolve("pgdata");
        Path archive = backups.log(manifest.cluster());
        say.accept("解开 unpacking");
        Tar.unpack(backup.resolve(BaseBackup.NAME), pgdata);
        ArchivedLog.rescue(sameCluster(aside, manifest), archive, pgdata.resolve("pg_wal"));
        SecretFiles.bringBack(backup, home);
        KeycloakCopy.bringBack(backup, home.resolve("keycloak"));
        long lacking = Evidence.bringBack(Evidence.list(backup), backups.evidence(), home.resolve("files"));
        say.accept("证据 evidence: 补回 brought back " + lacking);
        say.accept("重放日志 replaying the log");
        new Recovery(pgdata, archive).run(wish.moment(), postgres, Instant.now(clock));
    }

    /** The lost data's log, if it is the log of this backup; a folder that is not there otherwise. */
    private static Path sameCluster(Path aside, Manifest manifest) {
        Path lost = aside.resolve("postgres").resolve("pgdata");
        return ClusterFiles.cluster(lost).equals(Optional.of(manifest.cluster()))
                ? lost.resolve("pg_wal")
                : aside.resolve("none");
    }

    private Path movedAside(boolean replace) throws IOException {
        Path aside = home.resolve("replaced-" + LocalDateTime.now(clock).format(NAME));
        List<String> there = REPLACED.stream()
                .filter(part -> Files.exists(home.resolve(part)))
                .toList();
        if (!there.isEmpty() && !replace) {
            throw new ServerProblem(
                    "%s 中已有数据；确要替换请加 REPLACE=yes（原数据会移到旁边，不删除） · %s holds data: add REPLACE=yes to move them aside"
                            .formatted(home, home));
        }
        Folders.create(aside);
        for (String part : there) {
            Files.move(home.resolve(part), aside.resolve(part));
        }
        return aside;
    }

    private void putBack(Path aside) throws IOException {
        for (String part : new ArrayList<>(REPLACED)) {
            Folders.delete(home.resolve(part));
            if (Files.exists(aside.resolve(part))) {
                Files.move(aside.resolve(part), home.resolve(part));
            }
        }
        Folders.delete(aside);
    }
}
