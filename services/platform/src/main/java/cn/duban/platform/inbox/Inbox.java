package cn.duban.platform.inbox;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers which consumer has handled which event, so that effects happen once. */
@ApplicationScoped
public class Inbox {
    private final Sql sql;

    Inbox(Sql sql) {
        this.sql = sql;
    }

    /**
     * Runs the effect unless this consumer has had the event before; both are one transaction.
     *
     * @return whether the effect ran
     */
    @Transactional
    public boolean once(String consumer, IncomingEvent event, Runnable effect) {
        int fresh = sql.update(
                "insert into inbox_event (consumer, event_id) values (?, ?) on conflict do nothing",
                consumer,
                event.id());
        if (fresh == 1) {
            effect.run();
        }
        return fresh == 1;
    }
}
