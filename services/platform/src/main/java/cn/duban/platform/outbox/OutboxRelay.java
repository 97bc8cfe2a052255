package cn.duban.platform.outbox;

import cn.duban.platform.outbox.RelaySignal.Cause;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Keeps this copy's relay turning: at once after a commit, on a notification, and now and then in any case. */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RelayRound round;
    private final RelayNotifications notifications;
    private final RelaySignal signal;
    private final ManagedExecutor executor;
    private final RelaySettings settings;
    private volatile boolean running;
    private CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

    OutboxRelay(
            AgroalDataSource dataSource,
            EventSender sender,
            RelayNotifications notifications,
            RelaySignal signal,
            ManagedExecutor executor,
            RelaySettings settings) {
        this.round = new RelayRound(dataSource, sender, settings.batch(), settings.patience());
        this.notifications = notifications;
        this.signal = signal;
        this.executor = executor;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event, @ConfigProperty(name = "duban.outbox.relay") boolean enabled) {
        if (enabled) {
            running = true;
            loop = CompletableFuture.allOf(
                    executor.runAsync(this::turn), executor.runAsync(() -> notifications.listen(() -> running)));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        signal.wake(Cause.NOTIFIED);
        loop.completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
    }

    private void turn() {
        Cause cause = Cause.POLL;
        Duration pause = FIRST_PAUSE;
        try {
            while (running) {
                boolean well = once(cause);
                if (well) {
                    pause = FIRST_PAUSE;
                    cause = signal.await(settings.poll());
                } else {
                    cause = signal.await(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends all there is, and lets the next ones gather. @return false when something stands in the way, so that a pause is due */
    private boolean once(Cause cause) throws InterruptedException {
        try {
            RelayRound.Result result;
            int sent = 0;
            do {
                result = round.run();
                sent += result.sent();
            } while (running && result.fault() == null && result.read() == settings.batch());
            if (!result.atWork() && cause == Cause.COMMITTED_HERE) {
                notifications.send();
            }
            if (result.fault() != null) {
                LOG.warnf("Events wait in the outbox: %s", result.fault().toString());
            }
            if (sent > 0 && running) {
                Thread.sleep(settings.gather().toMillis());
            }
            return result.fault() == null;
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The outbox cannot be relayed now: %s", e.toString());
            return false;
        }
    }
}
