package cn.duban.deadline;

import cn.duban.platform.sql.SqlFailure;
import cn.duban.platform.time.ClockAgreement;
import cn.duban.platform.time.ClockMoved;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Catches what no timer took care of: passed ends and due reminders. Works in small transactions over rows it locks and
 * others skip, so several copies share the work and none does it twice; does nothing while another round runs here.
 */
@ApplicationScoped
class DeadlineSweeper {
    private static final Logger LOG = Logger.getLogger(DeadlineSweeper.class);

    private final Deadlines deadlines;
    private final DeadlineService service;
    private final Outages outages;
    private final Reckonings reckonings;
    private final ClockAgreement agreement;
    private final SweepSettings settings;
    private final Clock clock;
    private final ManagedExecutor executor;
    private final AtomicBoolean sweeping = new AtomicBoolean();

    DeadlineSweeper(
            Deadlines deadlines,
            DeadlineService service,
            Outages outages,
            Reckonings reckonings,
            ClockAgreement agreement,
            SweepSettings settings,
            Clock clock,
            ManagedExecutor executor) {
        this.deadlines = deadlines;
        this.service = service;
        this.outages = outages;
        this.reckonings = reckonings;
        this.agreement = agreement;
        this.settings = settings;
        this.clock = clock;
        this.executor = executor;
    }

    /** One round: at most so many batches of each kind, the rest in the next. */
    @Scheduled(every = "${duban.deadline.sweep-every}", identity = "deadline-sweep")
    void sweep() {
        if (!sweeping.compareAndSet(false, true)) {
            return;
        }
        try {
            outages.beat();
            reckonings.round();
            Instant now = now();
            repeat(
                    "missed",
                    (skip, limit) -> deadlines.claimMissed(now, skip, limit),
                    due -> service.missLocked(due, now));
            repeat(
                    "reminded",
                    (skip, limit) -> deadlines.claimReminders(now, skip, limit),
                    due -> service.remindLocked(due, now));
        } catch (SqlFailure e) {
            LOG.warnf("Sweep given up until the next round: %s", e.getMessage());
        } finally {
            sweeping.set(false);
        }
    }

    /** Where the machine's clock and the database's disagree, the database's time rings; see {@link Judging}. */
    private Instant now() {
        ClockAgreement.Reading reading = agreement.measure();
        return reading.agree() ? clock.instant() : clock.instant().minus(reading.ahead());
    }

    /** When the demonstration jumps ahead, its missed clocks show at once. */
    void onClockMoved(@Observes ClockMoved moved) {
        if (!settings.sweepEvery().equalsIgnoreCase("off")) {
            executor.execute(this::sweep);
        }
    }

    private void repeat(String what, Claim claim, ToIntFunction<List<Deadline>> act) {
        long total = 0;
        int broken = 0;
        for (int round = 0; round < settings.sweepBatches(); round++) {
            int skip = broken;
            try {
                long done =
                        QuarkusTransaction.requiringNew().call(() -> apply(claim, skip, settings.sweepBatch(), act));
                total += done;
                if (done < settings.sweepBatch()) {
                    break;
                }
            } catch (Unclaimable e) {
                LOG.warnf("Sweep given up until the next round: %s", e.getMessage());
                break;
            } catch (RuntimeException e) {
                broken += oneByOne(claim, skip, act);
            }
        }
        if (total > 0) {
            LOG.infof("Sweep: %d deadlines %s that no timer had taken care of", total, what);
        }
    }

    /** After a batch failed: one broken deadline must not hide the others. Returns how many are broken. */
    private int oneByOne(Claim claim, int skip, ToIntFunction<List<Deadline>> act) {
        int broken = 0;
        for (int i = 0; i < settings.sweepBatch(); i++) {
            int offset = skip + broken;
            try {
                QuarkusTransaction.requiringNew().run(() -> apply(claim, offset, 1, act));
            } catch (Unclaimable e) {
                break;
            } catch (RuntimeException e) {
                LOG.errorf(e, "A deadline cannot be swept; it is tried again in the next round");
                broken++;
            }
        }
        return broken;
    }

    private static long apply(Claim claim, int skip, int limit, ToIntFunction<List<Deadline>> act) {
        return act.applyAsInt(taken(claim, skip, limit));
    }

    /** What cannot even be read is no broken deadline: the database is away, or the service is going down. */
    private static List<Deadline> taken(Claim claim, int skip, int limit) {
        try {
            return claim.take(skip, limit);
        } catch (RuntimeException e) {
            throw new Unclaimable(e);
        }
    }

    private static final class Unclaimable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclaimable(RuntimeException cause) {
            super(cause.toString(), cause);
        }
    }

    /** Locks deadlines that are due, leaving out the first {@code skip}. */
    @FunctionalInterface
    private interface Claim {
        List<Deadline> take(int skip, int limit);
    }
}
