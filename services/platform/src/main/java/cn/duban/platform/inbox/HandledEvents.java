package cn.duban.platform.inbox;

import cn.duban.platform.retention.Term;
import cn.duban.platform.sql.Sql;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The inbox's memory. Its horizon moves before it forgets: what is sent again and lies before that counts as handled. */
@Singleton
class HandledEvents extends Term {
    private final Sql sql;

    HandledEvents(Sql sql, @ConfigProperty(name = "duban.retention.inbox") Duration keep) {
        super("inbox_event", "handled_at", keep);
        this.sql = sql;
    }

    @Override
    public boolean begin() {
        if (justRestored()) {
            return false;
        }
        sql.update("update inbox_horizon set since = greatest(since, now() - make_interval(secs => ?))", (double)
                keep().toSeconds());
        return true;
    }

    /** A backup brings old events back that are sent again now; they are not to be forgotten before they come. */
    private boolean justRestored() {
        return !sql.query("select 1 from restoration where restored_at > now() - interval '7 days' limit 1", row -> 1)
                .isEmpty();
    }
}
