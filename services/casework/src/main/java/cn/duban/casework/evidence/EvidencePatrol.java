package cn.duban.casework.evidence;

import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Goes round the evidence by night, the longest unseen first, so many files a minute: what was changed or lost on the
 * disk is found before somebody needs it. A large store takes several nights.
 */
@ApplicationScoped
public class EvidencePatrol {

    private final Sql sql;
    private final EvidenceFaults faults;
    private final EvidenceContents contents;
    private final Clock clock;
    private final int batch;
    private final Duration interval;

    EvidencePatrol(
            Sql sql,
            EvidenceFaults faults,
            EvidenceContents contents,
            Clock clock,
            @ConfigProperty(name = "duban.evidence.check-batch") int batch,
            @ConfigProperty(name = "duban.evidence.check-interval") Duration interval) {
        this.sql = sql;
        this.faults = faults;
        this.contents = contents;
        this.clock = clock;
        this.batch = batch;
        this.interval = interval;
    }

    @Scheduled(
            cron = "${duban.evidence.check-cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() throws IOException {
        round();
        contents.removeUntied();
    }

    /** Looks at a batch. @return how many files */
    public int round() throws IOException {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<SealedFile> files = sql.query(
                "select " + SealedFile.COLUMNS + " from evidence where removed_at is null and"
                        + " (checked_at is null or checked_at < ?) order by checked_at nulls first, id limit ?",
                SealedFile::read,
                now.minus(interval),
                batch);
        for (SealedFile file : files) {
            check(file);
            sql.update("update evidence set checked_at = ? where id = ?", now, file.id());
        }
        return files.size();
    }

    private void check(SealedFile file) throws IOException {
        for (SealedFile.Content content : file.contents()) {
            var fault = faults.of(content);
            if (fault.isPresent()) {
                faults.found(file, fault.get());
                return;
            }
        }
        faults.sound(file);
    }
}
