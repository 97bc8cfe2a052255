package cn.duban.registry.holiday;

import cn.duban.deadline.calendar.HolidayFiles;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.platform.file.FileBytes;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes notices from {@code holidays/<year>.yaml} of the seeds: at the start, and whenever a file is new or changed, by
 * whichever copy of the registry sees it first. A file that was taken once is not taken again, so that what the 安委办
 * entered since stays. A file that cannot be right is refused and said; the others are taken.
 */
@ApplicationScoped
public class HolidayFolder {
    private static final Logger LOG = Logger.getLogger(HolidayFolder.class);
    /** After the seeds, before the word that all is published. */
    private static final int PRIORITY = 250;

    private static final String UNREADABLE =
            "文件无法读取：应为 YAML，写明 year、document、issuedOn、verified、holidays（name、from、to）和 workdays";

    private final Optional<Path> folder;
    private final HolidayNotices notices;
    private final Sql sql;

    HolidayFolder(
            @ConfigProperty(name = "duban.registry.seeds") Optional<String> seeds, HolidayNotices notices, Sql sql) {
        this.folder = seeds.map(root -> Path.of(root, "holidays"));
        this.notices = notices;
        this.sql = sql;
    }

    /** A file that was refused, and why. */
    public record Refused(String file, String fault) {}

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        look();
    }

    /** Looks for new and changed files. */
    @Scheduled(
            every = "${duban.registry.holidays-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        folder.filter(Files::isDirectory).ifPresent(directory -> {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                        .sorted()
                        .forEach(this::take);
            } catch (IOException e) {
                LOG.warnf("The folder of holiday notices cannot be read: %s", e.toString());
            }
        });
    }

    /** Files that were refused as they are now. */
    public List<Refused> refused() {
        return sql.query(
                "select name, fault from holiday_file where fault is not null order by name",
                row -> new Refused(row.getString(1), row.getString(2)));
    }

    private void take(Path file) {
        try {
            String name = file.getFileName().toString();
            String hash = hash(file);
            if (!known(name, hash)) {
                QuarkusTransaction.requiringNew().run(() -> takeOnce(file, name, hash));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("%s is looked at again: %s", file, e.toString());
        }
    }

    private void takeOnce(Path file, String name, String hash) {
        notices.lock();
        if (!known(name, hash)) {
            String fault = fault(file);
            sql.update(
                    "insert into holiday_file (name, hash, fault) values (?, ?, ?) on conflict (name) do update set"
                            + " hash = excluded.hash, fault = excluded.fault, taken_at = now()",
                    name,
                    hash,
                    fault);
        }
    }

    private @Nullable String fault(Path file) {
        HolidayYear notice;
        try {
            notice = HolidayFiles.readOne(file);
        } catch (RuntimeException e) {
            LOG.warnf("%s", e.toString());
            return refuse(file, UNREADABLE);
        }
        try {
            boolean changed = notices.take(notice);
            LOG.infof("Holiday notice %s: %s", file, changed ? "taken" : "as known");
            return null;
        } catch (RuleProblem e) {
            return refuse(
                    file, e.body().errors().stream().map(FieldError::message).collect(Collectors.joining("；")));
        }
    }

    private static String refuse(Path file, String why) {
        LOG.errorf("Holiday notice %s is refused: %s", file, why);
        return why;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FileBytes.of(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private boolean known(String name, String hash) {
        return sql.first("select 1 from holiday_file where name = ? and hash = ?", row -> true, name, hash)
                .isPresent();
    }
}
