package cn.duban.accountability.listing;

import cn.duban.accountability.ringing.RingClocks;
import cn.duban.casework.input.Days;
import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Ends vetoes and listings whose last day passed. */
@ApplicationScoped
public class ExpireListings {
    private static final int BATCH = 500;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Sql sql;
    private final RingClocks clocks;
    private final Clock clock;

    ExpireListings(Sql sql, RingClocks clocks, Clock clock) {
        this.sql = sql;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Ends those of which nobody else has one in hand. */
    @Scheduled(every = "${duban.listing.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void expire() {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(BEIJING));
        sql.query(
                        "select id from listing where state in ('IN_FORCE', 'REMOVAL_ASKED') and until_day < ?"
                                + " order by until_day limit ? for update skip locked",
                        row -> row.getString(1),
                        Days.of(now),
                        BATCH)
                .forEach(id -> clocks.step(id, matter -> {
                    if (matter instanceof Listing listing) {
                        listing.expire(now);
                    }
                }));
    }
}
