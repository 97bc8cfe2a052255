package cn.duban.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Down until the copy of the registry is whole: the registry has published all it knew, this service has handled its
 * topics up to where they ended then or at the start, and memory holds it. A service without its copy answers honest
 * requests with "no such matter". Once whole it stays up: what comes later is followed within about a second.
 */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "duban.directory.feed", stringValue = "true", enableIfMissing = true)
class DirectoryHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DirectoryHealth.class);

    private final DirectoryCopy copy;
    private final RegistryTopics topics;
    private @Nullable Map<TopicPartition, Long> ends;
    private volatile boolean whole;

    DirectoryHealth(DirectoryCopy copy, RegistryTopics topics) {
        this.copy = copy;
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory").status(whole || look()).build();
    }

    private synchronized boolean look() {
        try {
            copy.refresh();
            if (copy.published() && caughtUp()) {
                copy.refresh();
                whole = true;
                LOG.info("The copy of the registry is whole");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("The copy of the registry cannot be looked at: %s", e.toString());
        }
        return whole;
    }

    private boolean caughtUp() throws InterruptedException {
        try {
            if (ends == null) {
                ends = topics.ends();
            }
            return topics.handled(ends);
        } catch (ExecutionException | TimeoutException e) {
            // Filings go on while the broker is away (architecture, decision 3), on the copy of the last run.
            LOG.warnf("The copy of the registry is taken as it is, for the broker is away: %s", e.toString());
            return true;
        }
    }
}
