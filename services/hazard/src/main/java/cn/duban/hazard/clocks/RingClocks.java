package cn.duban.hazard.clocks;

import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A clock rang: reminds, or records that the end passed. Safe to call twice, early or late. */
@ApplicationScoped
public class RingClocks {
    private final DeadlineService deadlines;
    private final Clock clock;

    RingClocks(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Looks at the open deadlines of these clocks of a hazard. */
    public void ring(String hazardId, Collection<String> clockIds) {
        Instant now = clock.instant();
        List<Deadline> open = deadlines.openHeld(HazardClocks.SUBJECT, hazardId).stream()
                .filter(deadline -> clockIds.contains(deadline.clockId()))
                .toList();
        for (Deadline deadline : open) {
            if (!deadlines.miss(deadline.id(), now)) {
                deadlines.remind(deadline.id());
            }
        }
    }
}
