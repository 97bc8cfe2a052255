package cn.duban.embedded.launcher;

import cn.duban.embedded.backup.BackupFolder;
import cn.duban.embedded.backup.RestoreBackup;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.ServerProblem;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** {@code make restore}: brings a stopped product back to the latest moment, or to the one that {@code TO} names. */
public final class RestoreMain {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private RestoreMain() {}

    /** @param arguments a moment, {@code 2026-11-30T14:00} in Beijing's time or with an offset, or nothing; and {@code replace} */
    public static void main(String[] arguments) {
        Terminal.run(terminal -> {
            Settings settings = new Settings(System.getenv());
            Optional<Instant> moment = moment(arguments.length > 0 ? arguments[0] : "");
            boolean replace = arguments.length > 1 && arguments[1].equals("replace");
            try (RunLock lock = RunLock.take(settings.data())) {
                Plan plan = new Plan(settings, Repository.root(), ServiceDefinition.ALL);
                new RestoreBackup(
                                settings.data(),
                                new BackupFolder(settings.backups()),
                                Clock.systemDefaultZone(),
                                terminal::say)
                        .to(new RestoreBackup.Wish(moment, replace), plan::recovering);
            }
            terminal.say("下一步 next: make run");
        });
    }

    static Optional<Instant> moment(String text) {
        String given = text.strip().replace(' ', 'T');
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean offset = given.matches(".*(Z|[+-]\\d{2}:\\d{2})");
            return Optional.of(
                    offset
                            ? OffsetDateTime.parse(given).toInstant()
                            : LocalDateTime.parse(given).atZone(ZONE).toInstant());
        } catch (DateTimeException e) {
            throw new ServerProblem("TO 应如 2026-11-30T14:00 · TO is no moment like 2026-11-30T14:00: " + text, e);
        }
    }
}
