package cn.duban.platform.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.spi.JobInstrumenter;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs scheduled methods on threads of their own. Quarkus would take those of the requests, and a database that is slow
 * would fill them all with jobs. (The scheduler asks this bean when {@code quarkus.scheduler.tracing.enabled} is set.)
 */
@Alternative
@Priority(1)
@Singleton
class Jobs implements JobInstrumenter {
    private static final String NAME = "duban-job";

    private final ExecutorService threads;

    Jobs(@ConfigProperty(name = "duban.jobs.threads") int most) {
        this.threads = NamedThreads.pool(NAME, most);
    }

    /** Whether the caller works on a job, behind no request. */
    static boolean isOne() {
        return Thread.currentThread().getName().startsWith(NAME);
    }

    @Override
    public CompletionStage<Void> instrument(JobInstrumentationContext context) {
        return CompletableFuture.supplyAsync(context::executeJob, threads).thenCompose(Function.identity());
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }
}
