package cn.duban.registry.enterpriseimport;

import cn.duban.platform.directory.Directory;
import cn.duban.registry.enterprise.EnterpriseRegister;
import cn.duban.registry.enterprise.EnterpriseRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works off queued imports, one at a time in each copy of the service: read and check, then all rows or none. */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PATIENCE_SECONDS = 600;
    private static final int SLICE = 500;
    /** What ends the service each time it is read is not read for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private final ImportJobs jobs;
    private final EnterpriseRules rules;
    private final EnterpriseRegister register;
    private final Directory directory;
    private final int mostRows;

    ImportWorker(
            ImportJobs jobs,
            EnterpriseRules rules,
            EnterpriseRegister register,
            Directory directory,
            @ConfigProperty(name = "duban.registry.import.max-rows") int mostRows) {
        this.jobs = jobs;
        this.rules = rules;
        this.register = register;
        this.directory = directory;
        this.mostRows = mostRows;
    }

    @Scheduled(every = "0.5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        Optional<ImportJobs.Job> job = jobs.take();
        while (job.isPresent()) {
            run(job.get());
            job = jobs.take();
        }
    }

    private void run(ImportJobs.Job job) {
        if (job.attempt() > MOST_ATTEMPTS) {
            LOG.errorf("Import %s was begun %d times and never ended", job.id(), MOST_ATTEMPTS);
            jobs.end(job.id(), ImportJobs.State.FAILED, "多次尝试均未能读完该文件，已停止处理，没有任何企业被登记。请用模板另存后重试。");
            return;
        }
        try {
            Path file = Files.createTempFile("duban-import", ".xlsx");
            try {
                Files.write(file, job.content());
                read(job, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
            jobs.end(job.id(), ImportJobs.State.FAILED, "导入未完成，没有任何企业被登记。请检查文件后重试。");
        }
    }

    private void read(ImportJobs.Job job, Path file) throws IOException {
        List<RowError> errors = new ReadImport(jobs, rules, register, directory, job).read(file, mostRows);
        if (!errors.isEmpty()) {
            String message = errors.size() < ReadImport.MOST_ERRORS
                    ? "发现 " + errors.size() + " 处错误，没有任何企业被登记"
                    : "错误过多，只列出前 " + errors.size() + " 处；没有任何企业被登记";
            QuarkusTransaction.requiringNew().run(() -> jobs.reject(job.id(), errors, message));
        } else if (jobs.move(job.id(), ImportJobs.State.READING, ImportJobs.State.APPLYING)) {
            QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).run(() -> apply(job.id()));
        }
    }

    /** One transaction for all rows. The first statement locks the import: a second worker finds it done. */
    private void apply(UUID id) {
        if (!jobs.move(id, ImportJobs.State.APPLYING, ImportJobs.State.DONE)) {
            return;
        }
        int last = 0;
        List<ImportJobs.Staged> slice = jobs.staged(id, last, SLICE);
        while (!slice.isEmpty()) {
            register.putAll(slice.stream().map(ImportJobs.Staged::data).toList());
            last = slice.get(slice.size() - 1).row();
            slice = jobs.staged(id, last, SLICE);
        }
        jobs.end(id, ImportJobs.State.DONE, null);
    }
}
