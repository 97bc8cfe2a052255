package cn.duban.portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the clocks a viewer may see, and counts them again only when a clock changed or time moved one of them into another
 * bucket: many people look at the same board, and each looks again on every live update.
 */
@ApplicationScoped
class CountedBoards {
    /** Viewers remembered; a district has about as many who look at the same time. */
    private static final int MOST = 64;

    private final OpenDeadlines deadlines;
    private final Map<Viewer, Counted> counted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Viewer, Counted> eldest) {
            return size() > MOST;
        }
    };

    CountedBoards(OpenDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @param from when it was counted, milliseconds */
    private record Counted(BoardCounts counts, long edition, long from) {
        boolean holds(long editionNow, long now) {
            return edition == editionNow && from <= now && now < counts.until();
        }
    }

    BoardCounts of(Viewer viewer, Instant instant) {
        long now = instant.toEpochMilli();
        // Read before counting: a change meanwhile makes the next look count again.
        long edition = deadlines.edition();
        Counted known = known(viewer);
        if (known == null || !known.holds(edition, now)) {
            PlaceBelow place = PlaceBelow.of(viewer.scope());
            known = new Counted(BoardCounts.of(deadlines.within(viewer), instant, place::codeOf), edition, now);
            remember(viewer, known);
        }
        return known.counts();
    }

    private @Nullable Counted known(Viewer viewer) {
        synchronized (counted) {
            return counted.get(viewer);
        }
    }

    private void remember(Viewer viewer, Counted fresh) {
        synchronized (counted) {
            counted.put(viewer, fresh);
        }
    }
}
