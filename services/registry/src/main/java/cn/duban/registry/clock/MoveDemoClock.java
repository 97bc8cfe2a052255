package cn.duban.registry.clock;

import cn.duban.contracts.registry.DemoClockMoved;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moves the shared demo clock forward. The table is the truth; services follow the event, this one included. */
@ApplicationScoped
public class MoveDemoClock {
    private static final long LONGEST_STEP_SECONDS = 366L * 24 * 3600;
    private static final long FARTHEST_SECONDS = 3L * LONGEST_STEP_SECONDS;

    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final boolean demo;

    MoveDemoClock(Sql sql, Outbox outbox, Audit audit, Clock clock, @ConfigProperty(name = "duban.demo") boolean demo) {
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    /** Seconds ahead of real time. @throws NotFoundProblem outside the demo profile */
    public long offset() {
        requireDemo();
        return sql.first("select offset_seconds from demo_clock", row -> row.getLong(1))
                .orElseThrow();
    }

    /** @return seconds ahead of real time now @throws RuleProblem 422 {@code demo-clock-step} */
    @Transactional
    public long advance(long seconds) {
        requireDemo();
        if (seconds < 1 || seconds > LONGEST_STEP_SECONDS || offset() + seconds > FARTHEST_SECONDS) {
            throw new RuleProblem(
                    "demo-clock-step",
                    "拨钟步长有误",
                    "演示时钟只能向前拨，每次不超过 366 天，累计不超过三年。",
                    List.of(new FieldError("advanceSeconds", "应为 1 至 31622400 的整数")),
                    null);
        }
        long offset = sql.first(
                        "update demo_clock set offset_seconds = offset_seconds + ? returning offset_seconds",
                        row -> row.getLong(1),
                        seconds)
                .orElseThrow();
        DemoClockMoved event = new DemoClockMoved(offset, OffsetDateTime.now(clock));
        outbox.append("demo-clock", event);
        audit.record("demo-clock", "demo-clock", "DemoClockMoved", offset, event);
        return offset;
    }

    private void requireDemo() {
        if (!demo) {
            throw new NotFoundProblem("no-demo-clock", "没有演示时钟", "演示时钟只在演示环境中可用。");
        }
    }
}
