package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.Period;
import cn.duban.accountability.duty.arming.OpenPeriod.Pass;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.ClockMoved;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens the periods as they begin, also those that began while the service stood still, and keeps up with posts that
 * change in mid-period. Does nothing while neither the day nor the directory has changed.
 */
@ApplicationScoped
public class DutyRounds {
    private static final Logger LOG = Logger.getLogger(DutyRounds.class);
    private static final Set<DirectoryKind> MATTERS =
            EnumSet.of(DirectoryKind.POST, DirectoryKind.ORGANISATION, DirectoryKind.RECURRING_DUTY);

    private final OpenPeriod open;
    private final FollowPosts posts;
    private final Sql sql;
    private final Clock clock;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private @Nullable LocalDate lookedAt;

    DutyRounds(OpenPeriod open, FollowPosts posts, Sql sql, Clock clock) {
        this.open = open;
        this.posts = posts;
        this.sql = sql;
        this.clock = clock;
    }

    void directory(@Observes DirectoryChanged event) {
        if (!Collections.disjoint(event.kinds(), MATTERS)) {
            changed.set(true);
        }
    }

    void clock(@Observes ClockMoved event) {
        changed.set(true);
    }

    @Scheduled(
            every = "${duban.duty.round-every}",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        LocalDate today = LocalDate.now(clock);
        if (!changed.getAndSet(false) && today.equals(lookedAt)) {
            return;
        }
        try {
            run(today);
            lookedAt = today;
        } catch (RuntimeException e) {
            changed.set(true);
            LOG.warnf("Duties are looked at again: %s", e.toString());
        }
    }

    private void run(LocalDate today) {
        posts.follow();
        for (DutyCycle cycle : DutyCycle.values()) {
            Period current = Period.holding(cycle, today);
            Optional<LocalDate> last = sql.first(
                            "select max(period_start) from duty_round where cycle = ?",
                            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                            cycle.name())
                    .orElse(Optional.empty());
            if (last.isEmpty()) {
                begin(current, Pass.LATE);
            } else {
                resume(cycle);
                for (Period next = new Period(cycle, last.get()).next();
                        !next.start().isAfter(today);
                        next = next.next()) {
                    begin(next, Pass.FIRST);
                }
                if (last.get().equals(current.start())) {
                    arm(current, Pass.AGAIN);
                }
            }
        }
    }

    /** Rounds that were interrupted are gone through as they were begun. */
    private void resume(DutyCycle cycle) {
        sql.query(
                        "select period_start, pass from duty_round where cycle = ? and completed_at is null"
                                + " order by period_start",
                        row -> Map.entry(
                                new Period(cycle, row.getObject(1, LocalDate.class)), Pass.valueOf(row.getString(2))),
                        cycle.name())
                .forEach(round -> begin(round.getKey(), round.getValue()));
    }

    private void begin(Period period, Pass pass) {
        sql.update(
                "insert into duty_round (cycle, period_start, pass, opened_at) values (?, ?, ?, ?) on conflict do nothing",
                period.cycle().name(),
                period.start(),
                pass.name(),
                OffsetDateTime.now(clock));
        arm(period, pass);
        sql.update(
                "update duty_round set completed_at = ? where cycle = ? and period_start = ? and completed_at is null",
                OffsetDateTime.now(clock),
                period.cycle().name(),
                period.start());
    }

    private void arm(Period period, Pass pass) {
        long began = System.nanoTime();
        int armed = open.open(period, pass);
        if (armed > 0) {
            LOG.infof("%s: %d duties armed in %d ms", period.text(), armed, (System.nanoTime() - began) / 1_000_000);
        }
    }
}
