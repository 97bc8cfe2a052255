package cn.duban.platform.outbox;

import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** How long events have been waiting and how many there are. */
@ApplicationScoped
public class OutboxLag {
    private final Sql sql;

    OutboxLag(Sql sql) {
        this.sql = sql;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("duban.outbox.lag.seconds", this, lag -> lag.age().toMillis() / 1000.0);
        metrics.gauge("duban.outbox.waiting", this, OutboxLag::waiting);
    }

    /** Age of the oldest event that waits; zero when there is none. */
    public Duration age() {
        return sql.first(
                        "select extract(epoch from clock_timestamp() - stored_at) * 1000 from outbox_event"
                                + " order by seq limit 1",
                        row -> Duration.ofMillis(Math.max(0, row.getLong(1))))
                .orElse(Duration.ZERO);
    }

    private double waiting() {
        return sql.query("select count(*) from outbox_event", row -> row.getLong(1))
                .get(0);
    }
}
