package cn.duban.casework.process;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.HistoryService;
import org.jboss.logging.Logger;

/**
 * Once a night the engine drops the history of processes that ended longer ago than their model says
 * ({@code historyTimeToLive}); the job runs in its own executor, in batches, in one copy.
 */
@ApplicationScoped
class HistoryCleanup {
    private static final Logger LOG = Logger.getLogger(HistoryCleanup.class);

    private final HistoryService history;

    HistoryCleanup(HistoryService history) {
        this.history = history;
    }

    @Scheduled(cron = "${duban.process.history-cleanup}")
    void nightly() {
        try {
            start();
        } catch (RuntimeException e) {
            LOG.warnf("The engine's history is cleaned up another night: %s", e.toString());
        }
    }

    void start() {
        history.cleanUpHistoryAsync(true);
    }
}
