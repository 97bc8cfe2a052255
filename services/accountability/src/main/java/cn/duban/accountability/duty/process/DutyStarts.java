package cn.duban.accountability.duty.process;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.workflow.HeldStarts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Duties armed whose process has not begun; table {@code duty_start}. */
@ApplicationScoped
class DutyStarts {
    private final Sql sql;
    private final AtomicInteger arming = new AtomicInteger();

    DutyStarts(Sql sql) {
        this.sql = sql;
    }

    void add(List<String> ids, OffsetDateTime at) {
        sql.update(
                "insert into duty_start (duty_id, armed_at) select unnest(?::text[]), ?",
                ids.toArray(String[]::new),
                at);
    }

    /** A period is being armed here: processes wait, for the clocks go first. */
    void armingBegins() {
        arming.incrementAndGet();
    }

    void armingEnds() {
        arming.decrementAndGet();
    }

    boolean waiting() {
        return arming.get() > 0;
    }

    /** Takes up to so many, oldest first; what another copy of the service has in hand is left to it. */
    List<String> take(int limit) {
        return sql.query(
                "delete from duty_start where duty_id in (select duty_id from duty_start where"
                        + HeldStarts.NOT_HELD.formatted("duty_start.duty_id")
                        + " order by armed_at limit ? for update skip locked) returning duty_id",
                row -> row.getString(1),
                limit);
    }

    /** Takes this one; waits for a starter that has it in hand, and finds nothing once that has begun the process. */
    boolean takeOne(String id) {
        return sql.update("delete from duty_start where duty_id = ?", id) == 1;
    }
}
