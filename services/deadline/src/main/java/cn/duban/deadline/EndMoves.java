package cn.duban.deadline;

import cn.duban.platform.time.EndMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells of ends that moved without a step. */
@ApplicationScoped
class EndMoves {
    private final Event<EndMoved> events;

    EndMoves(Event<EndMoved> events) {
        this.events = events;
    }

    void moved(Deadline deadline, @Nullable Instant previous) {
        Instant now = deadline.dueAt();
        if (previous != null && now != null && !previous.equals(now)) {
            events.fire(new EndMoved(deadline.subject().id(), deadline.anchorAt(), previous, now));
        }
    }
}
