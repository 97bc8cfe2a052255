package cn.duban.platform.inbox;

import cn.duban.platform.retention.Retained;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The inbox's memory. Its horizon moves before it forgets: what is sent again and lies before that counts as handled. */
@ApplicationScoped
class HandledEvents implements Retained {
    private final Sql sql;
    private final Duration keep;

    HandledEvents(Sql sql, @ConfigProperty(name = "duban.retention.inbox") Duration keep) {
        this.sql = sql;
        this.keep = keep;
    }

    @Override
    public String table() {
        return "inbox_event";
    }

    @Override
    public String from() {
        return "handled_at";
    }

    @Override
    public Duration keep() {
        return keep;
    }

    @Override
    public boolean begin() {
        if (justRestored()) {
            return false;
        }
        sql.update("update inbox_horizon set since = greatest(since, now() - make_interval(secs => ?))", (double)
                keep.toSeconds());
        return true;
    }

    /** A backup brings old events back that are sent again now; they are not to be forgotten before they come. */
    private boolean justRestored() {
        return !sql.query("select 1 from restoration where restored_at > now() - interval '7 days' limit 1", row -> 1)
                .isEmpty();
    }
}
