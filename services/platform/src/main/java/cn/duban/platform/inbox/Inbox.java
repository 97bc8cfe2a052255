package cn.duban.platform.inbox;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Remembers events, and gives back those this consumer has not had, each once, in their order. */
    @Transactional
    public List<IncomingEvent> fresh(String consumer, List<IncomingEvent> events) {
        Set<String> unknown = new HashSet<>(sql.query(
                "insert into inbox_event (consumer, event_id) select ?, unnest(?::text[]) on conflict do nothing"
                        + " returning event_id",
                row -> row.getString(1),
                consumer,
                events.stream().map(IncomingEvent::id).toArray(String[]::new)));
        return events.stream().filter(event -> unknown.remove(event.id())).toList();
    }
}
