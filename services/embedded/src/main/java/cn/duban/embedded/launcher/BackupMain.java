package cn.duban.embedded.launcher;

import cn.duban.embedded.backup.BackupFolder;
import cn.duban.embedded.backup.TakeBackup;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.server.PostgresServer;
import java.nio.file.Path;
import java.time.Clock;

/** {@code make backup}: of a running product; of a stopped one too, whose PostgreSQL is started for that long. */
public final class BackupMain {
    private BackupMain() {}

    public static void main(String[] arguments) {
        Terminal.run(terminal -> {
            Settings settings = new Settings(System.getenv());
            PostgresServer postgres = new Plan(settings, Repository.root(), ServiceDefinition.ALL).postgres();
            TakeBackup backup = new TakeBackup(
                    settings.data(),
                    new BackupFolder(settings.backups()),
                    settings.backupsKept(),
                    Clock.systemDefaultZone(),
                    terminal::say);
            if (RunLock.taken(settings.data())) {
                backup.of(postgres);
            } else {
                withPostgres(settings.data(), postgres, () -> backup.of(postgres));
            }
        });
    }

    private static void withPostgres(Path data, PostgresServer postgres, Runnable work) {
        try (RunLock lock = RunLock.take(data)) {
            postgres.start();
            try {
                work.run();
            } finally {
                postgres.stop();
            }
        }
    }
}
