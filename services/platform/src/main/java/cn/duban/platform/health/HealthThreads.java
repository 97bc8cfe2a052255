package cn.duban.platform.health;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Asks the checks on threads of their own and for so long only: health answers when every other thread is busy, which is
 * when somebody wants to know.
 */
@Alternative
@Priority(1)
@Singleton
class HealthThreads extends AsyncHealthCheckFactory {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "duban-health");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public Uni<HealthCheckResponse> callSync(HealthCheck check) {
        return super.callSync(check)
                .runSubscriptionOn(threads)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> HealthCheckResponse.named(
                                check.getClass().getSuperclass().getSimpleName())
                        .withData("answer", "none within " + PATIENCE.toSeconds() + " s")
                        .down()
                        .build());
    }
}
